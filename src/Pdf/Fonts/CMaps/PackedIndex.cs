namespace Clona.Pdf.Fonts.CMaps;

/// <summary>Where each map and each collection begins in the unpacked data, behind its name.</summary>
/// <param name="Data">The data.</param>
/// <param name="Maps">Maps by name.</param>
/// <param name="Collections">Collections by name.</param>
internal sealed record PackedIndex(byte[] Data, IReadOnlyDictionary<string, int> Maps, IReadOnlyDictionary<string, int> Collections)
{
    /// <summary>Walks once over the data.</summary>
    public static PackedIndex Of(byte[] data)
    {
        var reader = new PackedReader(data, 0);
        Dictionary<string, int> maps = new(StringComparer.Ordinal);
        for (var left = reader.Count(); left > 0; left--)
        {
            maps[reader.Text()] = reader.Position;
            reader.Text();
            reader.Text();
            reader.Number();
            for (var numbers = 3 * reader.Count(); numbers > 0; numbers--)
            {
                reader.Number();
            }

            reader.SkipRanges();
        }

        Dictionary<string, int> collections = new(StringComparer.Ordinal);
        for (var left = reader.Count(); left > 0; left--)
        {
            collections[reader.Text()] = reader.Position;
            reader.SkipRanges();
            for (var several = reader.Count(); several > 0; several--)
            {
                reader.Number();
                reader.Text();
            }
        }

        return new(data, maps, collections);
    }
}
