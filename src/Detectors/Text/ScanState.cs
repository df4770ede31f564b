using Clona.Detectors.Findings;

namespace Clona.Detectors.Text;

/// <summary>The memory that scanning needs, kept from text to text, so that a text without findings costs none.</summary>
/// <remarks>
/// Belongs to one thread at a time: whoever scans owns it until he reads the next text into it or clears it. It grows to
/// what the longest text needed. It holds the last text; <see cref="Clear"/> forgets it.
/// </remarks>
public sealed class ScanState
{
    private readonly DetectionText text = new();
    private readonly List<Candidate> candidates = [];

    /// <summary>What detectors have proposed for the text that was read last.</summary>
    public ICollection<Candidate> Candidates => candidates;

    /// <summary>The same, as the list that it is.</summary>
    internal List<Candidate> Found => candidates;

    /// <summary>Normalises <paramref name="original"/>; the text that was read before, and its candidates, are
    /// gone.</summary>
    public DetectionText Read(string original)
    {
        ArgumentNullException.ThrowIfNull(original);
        candidates.Clear();
        text.Read(original);
        return text;
    }

    /// <summary>Forgets text and candidates; the memory stays for the next one.</summary>
    public void Clear()
    {
        candidates.Clear();
        text.Clear();
    }
}
