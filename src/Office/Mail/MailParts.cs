using System.Text;

namespace Clona.Office.Mail;

/// <summary>Divides the body of a message at its boundary lines (RFC 2046).</summary>
internal static class MailParts
{
    /// <summary>The parts; what stands before the first boundary and behind the last is no part.</summary>
    public static List<(int Start, int End, byte[] Data)> Split(ReadOnlySpan<byte> body, string boundary)
    {
        var data = body.ToArray();
        var line = Encoding.Latin1.GetBytes("--" + boundary);
        var parts = new List<(int Start, int End, byte[] Data)>();
        int? start = null;
        for (var position = 0; position < data.Length; position = NextLine(data, position))
        {
            if (!data.AsSpan(position).StartsWith(line))
            {
                continue;
            }

            if (start is { } from)
            {
                parts.Add((from, Math.Max(from, position), data));
            }

            var behind = position + line.Length;
            start = data.AsSpan(behind).StartsWith("--"u8) ? null : NextLine(data, behind);
            if (start is null)
            {
                return parts;
            }
        }

        // A message that was cut off has no last boundary.
        if (start is { } open && open < data.Length)
        {
            parts.Add((open, data.Length, data));
        }

        return parts;
    }

    private static int NextLine(byte[] data, int position)
    {
        var end = Array.IndexOf(data, (byte)'\n', position);
        return end < 0 ? data.Length : end + 1;
    }
}
