using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Content;

/// <summary>Written operations whose shown codes are those of the input until the fonts of the output are known.</summary>
/// <param name="Bytes">The operations without the shown strings.</param>
/// <param name="Texts">The shown strings, ascending.</param>
internal sealed record CodedContent(ReadOnlyMemory<byte> Bytes, IReadOnlyList<CodedText> Texts)
{
    /// <summary>Tells contents apart, within one run of the program.</summary>
    public string Fingerprint
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            hash.AppendData(Bytes.Span);
            Span<byte> place = stackalloc byte[8];
            foreach (var text in Texts)
            {
                BinaryPrimitives.WriteInt32LittleEndian(place, text.Offset);
                BinaryPrimitives.WriteInt32LittleEndian(place[4..], RuntimeHelpers.GetHashCode(text.Font));
                hash.AppendData(place);
                hash.AppendData(text.Codes.Span);
            }

            return Convert.ToHexString(hash.GetHashAndReset());
        }
    }

    /// <summary>The operations with the shown strings as <paramref name="translate"/> gives them.</summary>
    public ReadOnlyMemory<byte> With(Func<PageFont, ReadOnlyMemory<byte>, ReadOnlyMemory<byte>> translate)
    {
        if (Texts.Count == 0)
        {
            return Bytes;
        }

        var writer = new ContentWriter();
        writer.Expect(Bytes.Length + Texts.Sum(text => 2 * text.Codes.Length));
        var done = 0;
        foreach (var text in Texts)
        {
            writer.Raw(Bytes[done..text.Offset]).Text(new PdfString(translate(text.Font, text.Codes)));
            done = text.Offset;
        }

        return writer.Raw(Bytes[done..]).Bytes;
    }
}
