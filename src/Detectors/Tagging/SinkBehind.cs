using System.Collections;
using Clona.Detectors.Findings;

namespace Clona.Detectors.Tagging;

/// <summary>Shows a detector what others have proposed, and keeps apart what it adds.</summary>
internal sealed class SinkBehind(ICollection<Candidate> before) : ICollection<Candidate>
{
    /// <summary>What was added.</summary>
    public List<Candidate> Added { get; } = [];

    /// <inheritdoc/>
    public int Count => before.Count + Added.Count;

    /// <inheritdoc/>
    public bool IsReadOnly => false;

    /// <inheritdoc/>
    public void Add(Candidate item) => Added.Add(item);

    /// <inheritdoc/>
    public bool Contains(Candidate item) => before.Contains(item) || Added.Contains(item);

    /// <inheritdoc/>
    public IEnumerator<Candidate> GetEnumerator() => before.Concat(Added).GetEnumerator();

    /// <inheritdoc/>
    public void CopyTo(Candidate[] array, int arrayIndex)
    {
        before.CopyTo(array, arrayIndex);
        Added.CopyTo(array, arrayIndex + before.Count);
    }

    /// <inheritdoc/>
    public void Clear() => throw new NotSupportedException("A detector takes back nothing that others proposed.");

    /// <inheritdoc/>
    public bool Remove(Candidate item) => Added.Remove(item);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
