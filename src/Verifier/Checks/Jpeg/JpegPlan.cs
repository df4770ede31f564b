namespace Clona.Verifier.Checks.Jpeg;

/// <summary>The headers of a JPEG, as far as its coefficients need them.</summary>
internal sealed class JpegPlan
{
    private const int MostPasses = 256;
    private readonly CodeTable?[] tables = new CodeTable?[8];
    private int restart;

    /// <summary>The components.</summary>
    public List<JpegPart> Components { get; } = [];

    /// <summary>The scans.</summary>
    public List<JpegPass> Passes { get; } = [];

    /// <summary>Samples in a row.</summary>
    public int Width { get; private set; }

    /// <summary>Rows.</summary>
    public int Height { get; private set; }

    /// <summary>Whether coefficients come bit by bit.</summary>
    public bool IsProgressive { get; private set; }

    /// <summary>Reads the headers; null where the picture is none that is known, or damaged.</summary>
    public static JpegPlan? Read(byte[] data)
    {
        var plan = new JpegPlan();
        var at = 2;
        while (at + 4 <= data.Length && data[at] == 0xFF && data[at + 1] != 0xD9)
        {
            if (data[at + 1] == 0xFF)
            {
                at++;
                continue;
            }

            var length = (data[at + 2] << 8) | data[at + 3];
            if (length < 2 || at + 2 + length > data.Length || !plan.ReadSegment(data[at + 1], data.AsSpan(at + 4, length - 2), at + 2 + length))
            {
                return null;
            }

            at = data[at + 1] == 0xDA ? Behind(data, at + 2 + length) : at + 2 + length;
        }

        return plan.Passes.Count > 0 ? plan : null;
    }

    // The marker that ends a scan: neither a stuffed byte nor a restart.
    private static int Behind(byte[] data, int at)
    {
        while (at + 1 < data.Length && (data[at] != 0xFF || data[at + 1] is 0 or (>= 0xD0 and <= 0xD7)))
        {
            at++;
        }

        return at;
    }

    private bool ReadSegment(byte marker, ReadOnlySpan<byte> body, int behind)
    {
        if (marker is 0xC0 or 0xC1 or 0xC2)
        {
            IsProgressive = marker == 0xC2;
            return ReadFrame(body);
        }

        if (marker == 0xDD && body.Length >= 2)
        {
            restart = (body[0] << 8) | body[1];
        }

        return marker switch
        {
            0xC4 => ReadTables(body),
            0xDA => ReadPass(body, behind),
            0xDB => Passes.Count == 0,
            (>= 0xC3 and <= 0xCF) or 0xDC => false,
            _ => true,
        };
    }

    private bool ReadFrame(ReadOnlySpan<byte> body)
    {
        if (Components.Count > 0 || body.Length < 6 || body[0] != 8 || body.Length < 6 + (body[5] * 3) || body[5] is 0 or > 4)
        {
            return false;
        }

        (Height, Width) = ((body[1] << 8) | body[2], (body[3] << 8) | body[4]);
        for (var at = 6; at < 6 + (body[5] * 3); at += 3)
        {
            var (across, down) = (body[at + 1] >> 4, body[at + 1] & 15);
            if (across is 0 or > 4 || down is 0 or > 4)
            {
                return false;
            }

            Components.Add(new(body[at], across, down));
        }

        return Width > 0 && Height > 0;
    }

    private bool ReadTables(ReadOnlySpan<byte> body)
    {
        while (!body.IsEmpty)
        {
            var (kind, number) = (body[0] >> 4, body[0] & 15);
            if (kind > 1 || number > 3 || CodeTable.Read(body[1..]) is not { } table)
            {
                return false;
            }

            tables[(kind * 4) + number] = table;
            body = body[(1 + table.Size)..];
        }

        return true;
    }

    private bool ReadPass(ReadOnlySpan<byte> body, int start)
    {
        if (body.IsEmpty || body[0] is 0 or > 4 || body.Length < 4 + (2 * body[0]) || Passes.Count == MostPasses)
        {
            return false;
        }

        List<(int Component, CodeTable? Means, CodeTable? Others)> parts = [];
        for (var i = 0; i < body[0]; i++)
        {
            var (id, means, others) = (body[1 + (2 * i)], body[2 + (2 * i)] >> 4, body[2 + (2 * i)] & 15);
            var component = Components.FindIndex(part => part.Id == id);
            if (component < 0 || means > 3 || others > 3)
            {
                return false;
            }

            parts.Add((component, tables[means], tables[4 + others]));
        }

        var limits = body[(1 + (2 * body[0]))..];
        Passes.Add(IsProgressive
            ? new(parts, limits[0], limits[1], limits[2] >> 4, limits[2] & 15, restart, start)
            : new(parts, 0, 63, 0, 0, restart, start));
        var pass = Passes[^1];
        return pass.From <= pass.To && pass.To <= 63 && pass.Low <= 13
            && (!IsProgressive || (pass.From == 0 ? pass.To == 0 : parts.Count == 1))
            && parts.TrueForAll(part => (pass.From > 0 || pass.High > 0 || part.Means is not null) && (pass.To == 0 || part.Others is not null));
    }
}
