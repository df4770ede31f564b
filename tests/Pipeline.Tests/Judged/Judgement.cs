using System.Globalization;
using Clona.Detectors.Findings;

namespace Clona.Pipeline.Tests.Judged;

/// <summary>One detection in a public document and what a person said about it.</summary>
/// <param name="Document">Beginning of the file's SHA-256.</param>
/// <param name="Type">Person or address.</param>
/// <param name="Span">Place in the text as the program reads it.</param>
/// <param name="Surface">Digest of the words there.</param>
/// <param name="Verdict"><c>true</c>: a natural person, or the home of one; <c>other</c>: neither.</param>
internal sealed record Judgement(string Document, FindingType Type, TextSpan Span, string Surface, string Verdict)
{
    /// <summary>Verdict on a detection that is neither a natural person nor the home of one.</summary>
    public const string Other = "other";

    /// <summary>All rows of the committed list.</summary>
    public static IReadOnlyList<Judgement> ReadAll(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(Parse)];

    /// <summary>Whether the judged words are in <paramref name="detection"/>: a moved border needs no new verdict.</summary>
    public bool Speaks(Judgement detection) => Document == detection.Document && Type == detection.Type
        && (Span == detection.Span ? Surface == detection.Surface : Span.Overlaps(detection.Span));

    private static Judgement Parse(string line)
    {
        var cells = line.Split('\t');
        var start = int.Parse(cells[2], CultureInfo.InvariantCulture);
        var length = int.Parse(cells[3], CultureInfo.InvariantCulture);
        return new Judgement(cells[0], Enum.Parse<FindingType>(cells[1], ignoreCase: true), new TextSpan(start, start + length), cells[4], cells[5]);
    }

    /// <summary>The row as it stands in the list.</summary>
    public string ToRow(string verdict) => string.Join('\t', Document, Type == FindingType.Person ? "person" : "address",
        Span.Start.ToString(CultureInfo.InvariantCulture), Span.Length.ToString(CultureInfo.InvariantCulture), Surface, verdict);
}
