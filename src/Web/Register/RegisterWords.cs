using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Texts;
using Clona.Storage.Sources;
using Clona.Web.Texts;

namespace Clona.Web.Register;

/// <summary>Czech words for what is out in the register of contracts.</summary>
public static class RegisterWords
{
    /// <summary>Name of a kind of finding, such as „rodné číslo“.</summary>
    public static string Kind(KindCount count)
    {
        ArgumentNullException.ThrowIfNull(count);
        return WireName.TryParse<FindingType>(count.Type, out var type) ? FindingTexts.NameOf(type) : count.Type;
    }

    /// <summary>What was found, or why nothing could be.</summary>
    public static string Verdict(PublishedAttachment row, WebTexts texts)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(texts);
        return row.IsChecked ? texts[row.Counts.Count == 0 ? "register.clean" : "register.found"]
            : row.Outcome == SourceOutcome.Taken && row.State is { } state ? texts.Of("state", state)
            : texts.Of("source-outcome", row.Outcome);
    }
}
