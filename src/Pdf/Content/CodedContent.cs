using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace Clona.Pdf.Content;

/// <summary>Written operations whose shown codes are those of the input until the fonts of the output are known.</summary>
/// <param name="Bytes">The operations; shown codes stand in them as they are, without brackets.</param>
/// <param name="Texts">Where those codes stand.</param>
internal sealed record CodedContent(ReadOnlyMemory<byte> Bytes, CodedTexts Texts)
{
    /// <summary>Tells contents apart, within one run of the program.</summary>
    public string Fingerprint
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            hash.AppendData(Bytes.Span);
            Span<byte> place = stackalloc byte[12];
            foreach (ref readonly var text in Texts.Places)
            {
                BinaryPrimitives.WriteInt32LittleEndian(place, text.Offset);
                BinaryPrimitives.WriteInt32LittleEndian(place[4..], text.Length);
                BinaryPrimitives.WriteInt32LittleEndian(place[8..], RuntimeHelpers.GetHashCode(Texts.FontOf(text)));
                hash.AppendData(place);
            }

            return Convert.ToHexString(hash.GetHashAndReset());
        }
    }

    /// <summary>The operations with the shown strings as <paramref name="translate"/> gives them.</summary>
    public ReadOnlyMemory<byte> With(Func<PageFont, ReadOnlyMemory<byte>, ReadOnlyMemory<byte>> translate)
    {
        var places = Texts.Places;
        if (places.IsEmpty)
        {
            return Bytes;
        }

        var writer = new ContentWriter();
        writer.Expect(Bytes.Length + Brackets(places));
        var done = 0;
        foreach (ref readonly var text in places)
        {
            writer.Raw(Bytes[done..text.Offset]).Text(translate(Texts.FontOf(text), Bytes.Slice(text.Offset, text.Length)).Span);
            done = text.Offset + text.Length;
        }

        return writer.Raw(Bytes[done..]).Bytes;
    }

    // Brackets, and two digits for each code.
    private static int Brackets(ReadOnlySpan<CodedText> places)
    {
        var bytes = 0;
        foreach (ref readonly var text in places)
        {
            bytes += text.Length + 2;
        }

        return bytes;
    }
}
