using System.Text.Encodings.Web;
using System.Text.Json;
using Clona.Accuracy.Scoring;

namespace Clona.Accuracy.Reporting;

/// <summary>Writes a report as JSON: the reference scorer's object, with <c>kinds</c> and <c>decoys</c> added.</summary>
internal static class JsonReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream output, AccuracyReport report, IEnumerable<Figure> decoys)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        WriteAll(json, report.Main);
        json.WriteStartObject("types");
        foreach (var (type, row) in report.Types)
        {
            json.WriteStartObject(type);
            WriteAll(json, FiguresOf(row));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        WriteObject(json, "kinds", report.Kinds.SelectMany(kind => KindFigures.Of(kind.Key, kind.Value)));
        WriteObject(json, "decoys", decoys);
        json.WriteEndObject();
    }

    private static IEnumerable<Figure> FiguresOf(TypeTally row) =>
    [
        new("gold", row.Found.Cases, IsCount: true),
        new("found", row.Found.Percent),
        new("must_mask", row.Masked.Cases, IsCount: true),
        new("masked", row.Masked.Percent),
        new("predicted", row.Predicted, IsCount: true),
    ];

    private static void WriteObject(Utf8JsonWriter json, string name, IEnumerable<Figure> figures)
    {
        json.WriteStartObject(name);
        WriteAll(json, figures);
        json.WriteEndObject();
    }

    private static void WriteAll(Utf8JsonWriter json, IEnumerable<Figure> figures)
    {
        foreach (var figure in figures)
        {
            if (figure.Value is { } value)
            {
                json.WriteNumber(figure.Name, value);
            }
            else
            {
                json.WriteNull(figure.Name);
            }
        }
    }
}
