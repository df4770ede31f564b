using Clona.Detectors;
using Clona.Detectors.Text;

namespace Clona.Speed.Layers;

/// <summary>All detectors that need no lexicon: identifiers by rule, and what only looks like one.</summary>
internal sealed class RuleLayer
{
    private readonly IDetector[] detectors =
    [
        .. typeof(IDetector).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(IDetector)))
            .Where(type => type.GetConstructor(Type.EmptyTypes) is not null)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (IDetector)Activator.CreateInstance(type)!),
    ];

    private readonly ScanState state = new();

    /// <summary>Number of candidates in <paramref name="text"/>.</summary>
    public int Detect(string text)
    {
        var view = state.Read(text);
        foreach (var detector in detectors)
        {
            detector.Detect(view, state.Candidates);
        }

        return state.Candidates.Count;
    }
}
