using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Texts;

/// <summary>Czech words about what a technique does in a format.</summary>
internal static class MethodTexts
{
    /// <summary>What was done in a file of that type, and what follows from it.</summary>
    public static string Of(string mediaType, RedactionMode mode, PseudonymMapping? mapping)
    {
        var format = mediaType == "application/pdf" ? "pdf" : mediaType == "text/plain" ? "text" : "other";
        var replaced = mode == RedactionMode.Anonymize ? "marks"
            : mapping switch
            {
                PseudonymMapping.Vault => "vault",
                PseudonymMapping.Destroyed => "destroyed",
                _ => "discarded",
            };
        return $"{TextResources.Single("methods", format)} {TextResources.Single("methods", replaced)}";
    }
}
