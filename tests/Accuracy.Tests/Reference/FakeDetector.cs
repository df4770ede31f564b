using System.Text.Json;
using System.Text.Json.Nodes;
using Clona.Accuracy.Corpus;

namespace Clona.Accuracy.Tests.Reference;

/// <summary>A detector that prints prepared findings: exact ones, shifted ones and random ones.</summary>
internal sealed class FakeDetector
{
    private const string Script =
        """
        import json, os, sys
        file = sys.argv[sys.argv.index('detect') + 1]
        answer = json.load(open(os.path.join(sys.argv[1], os.path.basename(file) + '.json'), encoding='utf8'))
        json.dump(answer, sys.stdout)
        sys.exit(10 if any(d['decision'] == 'review' for d in answer['detections']) else 0)
        """;

    private static readonly string[] Types =
        ["person", "birth-number", "address", "bank-account", "phone", "email", "tax-id", "birth-date", "photo"];

    private static readonly string[] Roles = ["party", "official", "third-party", "speaker", "other"];
    private static readonly string[] Decisions = ["redact", "redact", "review", "keep"];

    private readonly TemporaryFolder folder;
    private readonly Random random;

    public FakeDetector(TemporaryFolder folder, int seed)
    {
        this.folder = folder;
        random = new Random(seed);
        Command = $"python3 '{folder.Write("fake detector.py", Script)}' \"{folder.Path}/answers\"";
    }

    /// <summary>Command line to give to a scorer.</summary>
    public string Command { get; }

    public void Prepare(GoldDocument document)
    {
        var detections = new JsonArray();
        foreach (var span in document.Spans.Where(_ => random.Next(5) > 0))
        {
            var start = document.CodePoints.UnitAt(Math.Max(0, span.Start + Shift()));
            var end = document.CodePoints.UnitAt(Math.Min(document.CodePoints.Length, span.End + Shift()));
            detections.Add(Detection(Math.Min(start, end), end, random.Next(6) > 0 ? Wire(span.Type) : Pick(Types), random.Next(3) > 0 ? span.Role : Pick(Roles)));
        }

        for (var i = 0; i < document.Text.Length / 300; i++)
        {
            var start = random.Next(document.Text.Length);
            detections.Add(Detection(start, Math.Min(document.Text.Length, start + random.Next(40)), Pick(Types), Pick(Roles)));
        }

        folder.Write($"answers/{document.Name}.txt.json", JsonSerializer.Serialize(new JsonObject { ["detections"] = detections }));
    }

    private JsonObject Detection(int start, int end, string type, string role)
    {
        var detection = new JsonObject { ["start"] = start, ["end"] = end, ["type"] = type, ["decision"] = Pick(Decisions) };
        if (random.Next(8) > 0)
        {
            detection["role"] = role;
            detection["confidence"] = random.NextDouble();
        }

        return detection;
    }

    private int Shift() => random.Next(4) == 0 ? random.Next(-3, 4) : 0;

    private string Pick(string[] values) => values[random.Next(values.Length)];

    private static string Wire(string type) => type.ToLowerInvariant().Replace('_', '-');
}
