namespace Clona.Verifier.Checks.Jpeg;

/// <summary>The header of a baseline JPEG, as far as its coefficients need it.</summary>
internal sealed class JpegPlan
{
    /// <summary>Components: sampling across and down, tables of means and of the rest.</summary>
    public List<(int Id, int Across, int Down, int Means, int Others)> Components { get; } = [];

    /// <summary>Tables by class and number.</summary>
    public CodeTable?[] Tables { get; } = new CodeTable?[8];

    /// <summary>Samples in a row.</summary>
    public int Width { get; private set; }

    /// <summary>Rows.</summary>
    public int Height { get; private set; }

    /// <summary>Units between restarts, or 0.</summary>
    public int Restart { get; private set; }

    /// <summary>Offset of the first entropy-coded byte.</summary>
    public int Start { get; private set; }

    /// <summary>Reads the header; null where the picture is not baseline in one scan.</summary>
    public static JpegPlan? Read(byte[] data)
    {
        var plan = new JpegPlan();
        var at = 2;
        while (at + 4 <= data.Length && data[at] == 0xFF)
        {
            var length = (data[at + 2] << 8) | data[at + 3];
            if (length < 2 || at + 2 + length > data.Length)
            {
                return null;
            }

            var body = data.AsSpan(at + 4, length - 2);
            if (data[at + 1] == 0xDA)
            {
                plan.Start = at + 2 + length;
                return plan.ReadScan(body) ? plan : null;
            }

            if (!plan.ReadSegment(data[at + 1], body))
            {
                return null;
            }

            at += 2 + length;
        }

        return null;
    }

    private bool ReadSegment(byte marker, ReadOnlySpan<byte> body)
    {
        if (marker is 0xC0 or 0xC1)
        {
            return ReadFrame(body);
        }

        if (marker == 0xDD && body.Length >= 2)
        {
            Restart = (body[0] << 8) | body[1];
        }

        return marker switch
        {
            0xC4 => ReadTables(body),
            >= 0xC2 and <= 0xCF => false,
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

            Components.Add((body[at], across, down, 0, 0));
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

            Tables[(kind * 4) + number] = table;
            body = body[(1 + table.Size)..];
        }

        return true;
    }

    private bool ReadScan(ReadOnlySpan<byte> body)
    {
        if (body.IsEmpty || body[0] != Components.Count || body.Length < 1 + (2 * Components.Count))
        {
            return false;
        }

        for (var i = 0; i < Components.Count; i++)
        {
            var (means, rest) = (body[2 + (2 * i)] >> 4, body[2 + (2 * i)] & 15);
            if (body[1 + (2 * i)] != Components[i].Id || means > 3 || rest > 3 || Tables[means] is null || Tables[4 + rest] is null)
            {
                return false;
            }

            Components[i] = Components[i] with { Means = means, Others = 4 + rest };
        }

        return Components.Count > 0;
    }
}
