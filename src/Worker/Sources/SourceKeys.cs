using System.Security.Cryptography;
using System.Text;
using Clona.Storage.Sources;

namespace Clona.Worker.Sources;

/// <summary>Names of things that are pulled: digests, because an address may hold a person's name.</summary>
internal static class SourceKeys
{
    /// <summary>The turn of a source itself, with the validators of its list.</summary>
    public static string Turn { get; } = Of("turn");

    /// <summary>Key of an address.</summary>
    public static string Of(Uri address) => Of("address " + address.AbsoluteUri);

    /// <summary>Key of an attachment in the register.</summary>
    public static string Of(RegisterPlace place) => Of(FormattableString.Invariant($"attachment {place.Version} {place.Attachment}"));

    /// <summary>Key of a dump of the register by its file name.</summary>
    public static string OfDump(string name) => Of("dump " + name);

    private static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
