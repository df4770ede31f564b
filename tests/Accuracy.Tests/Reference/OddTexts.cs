using System.Security.Cryptography;
using System.Text;

namespace Clona.Accuracy.Tests.Reference;

/// <summary>Gold files with what a scorer can trip over: astral characters, odd blanks, number letters, titles alone, no profile.</summary>
internal static class OddTexts
{
    private const string Plain = "Žádá 𝒜na Malá, r. č. 715612/0015 😀 bytem Lhota 5.";

    public static void Write(TemporaryFolder folder)
    {
        folder.Write("gold/astral.txt", "# profile: minutes\nBod 😀 1: ⟦PERSON|third-party|P1|R|Ing. Jana 😀 Malá, Ph.D.⟧ a 𝒜 ⟦PHONE|third-party|-|R|777 888 999⟧\n");
        folder.Write("gold/titles.txt", "# profile: infz\r\n⟦PERSON|official|P1|K|Mgr.⟧ ⟦PERSON|official|P1|K|MgA. et Mgr. Ota Bc⟧⟦PERSON|other|P2|Q|pan A. Roz⟧ x⟦PERSON|child|P3|R|a Ing⟧ing ½² Ⅷ\n");
        folder.Write("gold/blanks.txt", "jedna\u00a0dva\u2003tři\u001cčtyři\u200bpět\u0085šest ⟦EMAIL|party|E1|R|a@b.example⟧ e\u0301 ⟦PERSON|party|P1|R|Ema\u0301⟧ ⟦SIGNATURE|party|-|R|///⟧\n");
        folder.Write("gold/nothing.txt", "# profile: registr-smluv\nRozpočet obce neobsahuje žádný údaj.\n");
        folder.Write("gold/record.plain", Plain);
        folder.Write("gold/record.json", Record(Plain));
        folder.Write("gold/changed.plain", Plain + " ");
        folder.Write("gold/changed.json", Record(Plain));
        folder.Write("gold/missing.json", Record(Plain));
        folder.Write("gold/other.json", """{ "note": "not gold" }""");
    }

    private static string Record(string text) =>
        $$"""
        { "profile": "infz", "sha256": "{{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}}", "spans": [
          { "start": 5, "end": 13, "type": "PERSON", "role": "applicant", "entity": "P1", "decision": "R" },
          { "start": 21, "end": 32, "type": "BIRTH_NUMBER", "role": "applicant", "entity": "R1", "decision": "R" },
          { "start": 41, "end": 48, "type": "ADDRESS", "role": "applicant", "entity": "-", "decision": "Q" } ] }
        """;
}
