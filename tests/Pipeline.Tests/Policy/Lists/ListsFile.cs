using System.Text.Json.Nodes;

namespace Clona.Pipeline.Tests.Policy.Lists;

/// <summary>A file of own lists for tests; all names and numbers are invented.</summary>
internal static class ListsFile
{
    public static JsonObject Sound() => JsonNode.Parse("""
        { "schema": "redaction.lists/1", "id": "lhota", "version": "2026.1",
          "patterns": [
            { "id": "klient", "pattern": "\\bKL-[0-9]{6}\\b", "type": "other-id", "role": "third-party", "decision": "review",
              "reason": "Číslo klienta ukazuje na osobu.", "legalGround": "čl. 6 GDPR", "validFrom": "2026-01-01" } ],
          "always": [
            { "id": "pokladna", "values": ["Karel Smeták"], "type": "person", "role": "third-party",
              "reason": "Osoba požádala o výmaz.", "legalGround": "čl. 17 GDPR", "validFrom": "2026-01-01", "validTo": "2026-12-31" } ],
          "never": [
            { "id": "infolinka", "values": ["601 234 567"], "reason": "Veřejná linka úřadu.", "validFrom": "2026-01-01" } ] }
        """)!.AsObject();
}
