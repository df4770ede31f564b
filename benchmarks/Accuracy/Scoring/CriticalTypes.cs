namespace Clona.Accuracy.Scoring;

/// <summary>Kinds whose leak harms at once; the measure "documents with a critical leak".</summary>
internal static class CriticalTypes
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "BIRTH_NUMBER", "BANK_ACCOUNT", "ID_DOCUMENT", "ADDRESS", "SPECIAL", "TAX_ID",
    };

    public static bool Contains(string type) => Names.Contains(type);
}
