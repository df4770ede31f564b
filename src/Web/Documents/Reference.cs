using Clona.Storage.Documents;

namespace Clona.Web.Documents;

/// <summary>The number that people use for a document, such as <c>8F3A-11C0-72BD</c>: the random end of its id.</summary>
public static class Reference
{
    /// <summary>The number of <paramref name="id"/>.</summary>
    public static string Of(DocumentId id)
    {
        var digits = id.ToString().ToUpperInvariant();
        return $"{digits[20..24]}-{digits[24..28]}-{digits[28..32]}";
    }
}
