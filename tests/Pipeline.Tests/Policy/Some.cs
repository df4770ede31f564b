using System.Text;
using System.Text.Json.Nodes;
using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;

namespace Clona.Pipeline.Tests.Policy;

/// <summary>Builders of facts and profiles for tests.</summary>
internal static class Some
{
    internal static readonly DateOnly Day = new(2026, 11, 21);

    internal static FindingFacts Facts(
        FindingType type,
        PersonRole role = PersonRole.Other,
        DocumentPlace place = DocumentPlace.Body,
        double confidence = 0.99,
        bool roleInDoubt = false,
        EvidenceStrength strength = EvidenceStrength.Labelled) =>
        new(type, role, place, strength, confidence, roleInDoubt);

    internal static Profile Profile(string id) => ProfileCatalog.Find(id)!;

    /// <summary>A small valid profile as a tree that a test may break.</summary>
    internal static JsonObject ProfileFile(params JsonObject[] rules) => new()
    {
        ["schema"] = "redaction.profile/1",
        ["id"] = "test",
        ["version"] = "1",
        ["name"] = "Zkušební",
        ["purpose"] = "Zkouška.",
        ["legalGround"] = "§ 1",
        ["thresholds"] = new JsonObject { ["default"] = new JsonObject { ["redactAt"] = 0.7, ["reviewAt"] = 0.3 } },
        ["defaultDeny"] = new JsonObject
        {
            ["decision"] = "review",
            ["redact"] = new JsonArray("phone"),
            ["reason"] = "Neuvedeno.",
            ["legalGround"] = "§ 2",
        },
        ["rules"] = new JsonArray([.. rules]),
    };

    internal static JsonObject Rule(string id, string decision, string when) => new()
    {
        ["id"] = "test." + id,
        ["when"] = JsonNode.Parse(when),
        ["decision"] = decision,
        ["reason"] = "Proto.",
        ["legalGround"] = "§ 3",
        ["source"] = "s. 1",
        ["purpose"] = "Účel.",
        ["validFrom"] = "2026-01-01",
    };

    internal static ProfileReadResult Read(JsonObject file) =>
        ProfileReader.Read(Encoding.UTF8.GetBytes(file.ToJsonString()));
}
