namespace Clona.Verifier.Audit;

/// <summary>Reads payloads of format 1 and refuses everything that is not the one encoding of an event.</summary>
internal static class AuditEventReader
{
    private const ushort Version = 1;
    private const int IdLength = 16;
    private const int DigestLength = 32;
    private const int MaxNameLength = 64;
    private const int MaxTokenLength = 128;
    private const byte TokenType = 1;
    private const byte NumberType = 2;
    private const byte DigestType = 3;

    /// <summary>The event; null with what is wrong.</summary>
    public static AuditEvent? Read(ReadOnlySpan<byte> payload, out AuditFault fault)
    {
        var reader = new PayloadReader(payload);
        var version = reader.Short();
        if (reader.IsBroken || version != Version)
        {
            fault = reader.IsBroken ? AuditFault.EncodingWrong : AuditFault.VersionUnknown;
            return null;
        }

        var logId = Convert.ToHexStringLower(reader.Bytes(IdLength));
        var sequence = reader.Long();
        var time = reader.Long();
        var kind = reader.Text();
        reader.Text();
        reader.Bytes(DigestLength);
        fault = ReadAttributes(ref reader, out var size, out var root);
        var isWhole = !reader.IsBroken && reader.IsAtEnd && IsName(kind) && sequence >= 0;
        fault = fault == AuditFault.None && !isWhole ? AuditFault.EncodingWrong : fault;
        return fault == AuditFault.None
            ? new AuditEvent { LogId = logId, Sequence = sequence, Time = time, Kind = kind, Size = size, Root = root }
            : null;
    }

    private static AuditFault ReadAttributes(ref PayloadReader reader, out long? size, out byte[]? root)
    {
        size = null;
        root = null;
        var count = reader.Integer();
        var previous = "";
        for (uint index = 0; index < count && !reader.IsBroken; index++)
        {
            var name = reader.Text();
            if (reader.IsBroken || !IsName(name))
            {
                return AuditFault.EncodingWrong;
            }

            if (string.CompareOrdinal(name, previous) <= 0)
            {
                return AuditFault.AttributesUnsorted;
            }

            previous = name;
            if (!ReadValue(ref reader, name, ref size, ref root))
            {
                return AuditFault.EncodingWrong;
            }
        }

        return reader.IsBroken ? AuditFault.EncodingWrong : AuditFault.None;
    }

    private static bool ReadValue(ref PayloadReader reader, string name, ref long? size, ref byte[]? root)
    {
        switch (reader.Byte())
        {
            case TokenType:
                return IsToken(reader.Text()) && !reader.IsBroken;
            case NumberType:
                var number = reader.Long();
                size = name == "size" ? number : size;
                return !reader.IsBroken;
            case DigestType:
                var digest = reader.Bytes(DigestLength);
                root = name == "root" ? digest.ToArray() : root;
                return !reader.IsBroken;
            default:
                return false;
        }
    }

    private static bool IsName(string text) =>
        text.Length is >= 1 and <= MaxNameLength && char.IsAsciiLetterLower(text[0])
        && text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '.' or '-');

    private static bool IsToken(string text) =>
        text.Length <= MaxTokenLength
        && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or ':' or '/' or '+' or '-');
}
