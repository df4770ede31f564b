using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Reading.Filters;

/// <summary>Applies the filters of a stream in order; image filters stay in place and are named.</summary>
internal sealed class StreamDecoder(byte[] file, long budget = StreamDecoder.MaxDecodedTotal)
{
    /// <summary>Most bytes that one stream may decode to.</summary>
    public const int MaxDecoded = 256 * 1024 * 1024;

    /// <summary>Most bytes that all streams of a file may decode to.</summary>
    public const long MaxDecodedTotal = 2L * 1024 * 1024 * 1024;

    /// <summary>Most bytes that the cross-reference and object streams may decode to while a file is opened.</summary>
    public const long MaxDecodedStructure = 128L * 1024 * 1024;

    private const int MaxFilters = 16;

    private long budget = budget;

    public DecodedStream Decode(PdfStream stream, Func<PdfValue?, PdfValue> resolve) =>
        Decode(file.AsSpan(stream.Start, stream.Length).ToArray(), stream.Dictionary, resolve);

    /// <summary>Decodes bytes whose dictionary names the filters, also by the short keys of inline images.</summary>
    public DecodedStream Decode(byte[] encoded, PdfDictionary dictionary, Func<PdfValue?, PdfValue> resolve)
    {
        var filters = List(dictionary.Find("Filter") ?? dictionary.Find("F"), resolve);
        var parameters = List(dictionary.Find("DecodeParms") ?? dictionary.Find("DP"), resolve);
        var data = encoded;
        var slack = 0;
        for (var index = 0; index < filters.Count; index++)
        {
            var name = (filters[index] as PdfName)?.Value ?? "";
            if (ImageFilters.IsImage(name))
            {
                var isLast = index == filters.Count - 1;
                return new DecodedStream(data, name, isLast ? DecodeFault.None : DecodeFault.UnknownFilter, slack);
            }

            var own = index < parameters.Count ? parameters[index] as PdfDictionary : null;
            var fault = Apply(name, own ?? PdfDictionary.Empty, resolve, ref data, ref slack);
            fault = index >= MaxFilters ? DecodeFault.UnknownFilter : fault;
            if (fault != DecodeFault.None)
            {
                return new DecodedStream(data, null, fault, slack);
            }
        }

        return new DecodedStream(data, null, DecodeFault.None, slack);
    }

    private static List<PdfValue> List(PdfValue? value, Func<PdfValue?, PdfValue> resolve) => resolve(value) switch
    {
        PdfArray array => [.. array.Items.Take(MaxFilters + 1).Select(item => resolve(item))],
        PdfNull => [],
        var single => [single],
    };

    private DecodeFault Apply(
        string name, PdfDictionary parameters, Func<PdfValue?, PdfValue> resolve, ref byte[] data, ref int slack)
    {
        if (name == "Crypt")
        {
            return DecodeFault.None;
        }

        var sink = new ByteSink((int)Math.Min(MaxDecoded, Math.Max(0, budget)), (int)Math.Min(4L * data.Length, int.MaxValue));
        var sound = Run(name, data, parameters, resolve, sink, ref slack);
        if (sound is null)
        {
            return DecodeFault.UnknownFilter;
        }

        budget -= sink.Count;
        var unpredicted = name is "FlateDecode" or "Fl" or "LZWDecode" or "LZW"
            ? Unpredict(sink.ToArray(), parameters, resolve)
            : sink.ToArray();
        data = unpredicted ?? [];
        return sink.IsFull ? DecodeFault.TooLarge : sound == false || unpredicted is null ? DecodeFault.Damaged : DecodeFault.None;
    }

    private static bool? Run(
        string name, byte[] data, PdfDictionary parameters, Func<PdfValue?, PdfValue> resolve, ByteSink sink, ref int slack)
    {
        switch (name)
        {
            case "FlateDecode" or "Fl":
                var inflater = new Inflater(data, sink);
                var sound = inflater.Run();
                slack += Math.Max(0, data.Length - inflater.Consumed);
                return sound;
            case "LZWDecode" or "LZW":
                return new LzwDecoder(data, sink, Integer(parameters, "EarlyChange", 1, resolve) != 0).Run();
            case "ASCIIHexDecode" or "AHx":
                return TextFilters.Hexadecimal(data, sink);
            case "ASCII85Decode" or "A85":
                return TextFilters.Ascii85(data, sink);
            case "RunLengthDecode" or "RL":
                return TextFilters.RunLength(data, sink);
            default:
                return null;
        }
    }

    private static byte[]? Unpredict(byte[] data, PdfDictionary parameters, Func<PdfValue?, PdfValue> resolve) =>
        Predictor.Undo(
            data,
            Integer(parameters, "Predictor", 1, resolve),
            Integer(parameters, "Colors", 1, resolve),
            Integer(parameters, "BitsPerComponent", 8, resolve),
            Integer(parameters, "Columns", 1, resolve));

    private static int Integer(PdfDictionary dictionary, string key, int otherwise, Func<PdfValue?, PdfValue> resolve) =>
        (resolve(dictionary.Find(key)) as PdfNumber)?.ToInt() ?? otherwise;
}
