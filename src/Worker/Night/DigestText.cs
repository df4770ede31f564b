using System.Globalization;
using System.Text;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Texts;
using Clona.Storage.Figures;
using Clona.Storage.Sources;

namespace Clona.Worker.Night;

/// <summary>Writes the morning's message: counts and reasons, no name, no number of a document, no address.</summary>
public static class DigestText
{
    /// <summary>The subject line, with the day and how much waits for people.</summary>
    public static string Subject(DayFigures figures, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return WorkerTexts.Of("digest.subject", Day(figures.To, zone), figures.Waiting.Values.Sum());
    }

    /// <summary>The lines of the message.</summary>
    /// <param name="figures">What happened and what waits.</param>
    /// <param name="refused">What watched folders did not take, by reason.</param>
    /// <param name="sources">What became of the things behind sources.</param>
    /// <param name="hasRoom">Whether the disk has room.</param>
    /// <param name="zone">Time zone of the office.</param>
    public static string Body(
        DayFigures figures,
        IReadOnlyDictionary<string, int> refused,
        IReadOnlyList<SourceCount> sources,
        bool hasRoom,
        TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(refused);
        ArgumentNullException.ThrowIfNull(figures);
        var text = new StringBuilder();
        text.Append(WorkerTexts.Of("digest.time", Moment(figures.From, zone), Moment(figures.To, zone))).Append("\n\n");
        Section(text, "digest.received", figures.Received.Select(pair => ($"digest.door.{WireName.Of(pair.Key)}", pair.Value)));
        Section(text, "digest.finished", figures.Finished.Select(pair => ($"digest.state.{WireName.Of(pair.Key)}", pair.Value)));
        Section(text, "digest.waiting", figures.Waiting.Select(pair => ($"digest.state.{WireName.Of(pair.Key)}", pair.Value)));
        Reasons(text, "digest.failed", figures.Failed.Select(pair => (RefusalTexts.Of(pair.Key).What, pair.Value)));
        Reasons(text, "digest.delayed", figures.Delayed.Select(pair => (RefusalTexts.Of(pair.Key).What, pair.Value)));
        Reasons(text, "digest.refused-files", refused.Select(pair => (pair.Key, pair.Value)));
        Section(text, "digest.sources", Troubles(sources));
        text.Append(WorkerTexts.Of("digest.in-work", figures.InWork)).Append('\n');
        if (!hasRoom)
        {
            text.Append('\n').Append(WorkerTexts.Of("digest.disk")).Append('\n');
        }

        return text.Append('\n').Append(WorkerTexts.Of("digest.end")).Append('\n').ToString();
    }

    /// <summary>What a source did not give, by outcome.</summary>
    private static IEnumerable<(string Key, int Count)> Troubles(IReadOnlyList<SourceCount> sources) =>
        sources.Where(count => count.Outcome is not (SourceOutcome.Done or SourceOutcome.Taken))
            .GroupBy(count => count.Outcome)
            .Select(group => ($"source-outcome.{WireName.Of(group.Key)}", group.Sum(count => count.Count)));

    private static void Section(StringBuilder text, string title, IEnumerable<(string Key, int Count)> lines)
    {
        var all = lines.OrderBy(line => line.Key, StringComparer.Ordinal).ToList();
        text.Append(WorkerTexts.Of(title, all.Sum(line => line.Count))).Append('\n');
        foreach (var (key, count) in all)
        {
            Line(text, WorkerTexts.Of(key), count);
        }

        text.Append('\n');
    }

    private static void Reasons(StringBuilder text, string title, IEnumerable<(string Reason, int Count)> reasons)
    {
        var all = reasons.OrderByDescending(line => line.Count).ThenBy(line => line.Reason, StringComparer.Ordinal).ToList();
        text.Append(WorkerTexts.Of(title, all.Sum(line => line.Count))).Append('\n');
        foreach (var (reason, count) in all)
        {
            Line(text, reason, count);
        }

        text.Append('\n');
    }

    private static void Line(StringBuilder text, string words, int count) =>
        text.Append(CultureInfo.InvariantCulture, $"  {count,5}  {words}\n");

    private static string Day(DateTimeOffset moment, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(moment, zone).ToString("d. M. yyyy", CultureInfo.InvariantCulture);

    private static string Moment(DateTimeOffset moment, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(moment, zone).ToString("d. M. yyyy HH:mm", CultureInfo.InvariantCulture);
}
