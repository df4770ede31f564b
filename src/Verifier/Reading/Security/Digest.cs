using System.Security.Cryptography;

namespace Clona.Verifier.Reading.Security;

/// <summary>MD5, which the older encryption versions of PDF are built on; it proves nothing here.</summary>
internal static class Digest
{
#pragma warning disable CA5351 // The file format prescribes it.
    public static byte[] Md5(ReadOnlySpan<byte> data) => MD5.HashData(data);
#pragma warning restore CA5351
}
