using Clona.Pdf.Objects;

namespace Clona.Pdf.Fonts.CMaps;

/// <summary>Loads /Encoding of Type 0 fonts: a predefined name or an embedded CMap with those it builds on.</summary>
internal static class CMapLoader
{
    private const int MaximumChain = 8;

    /// <summary>The CMap that <paramref name="encoding"/> names or holds.</summary>
    public static CMap Load(PdfObject encoding, IObjectSource source) => source.Resolve(encoding) switch
    {
        PdfName name => Predefined(name.Value),
        PdfStream stream => LoadEmbedded(stream, source),
        _ => Unknown(isVertical: false),
    };

    /// <summary>One of the CMaps of ISO 32000-2, 9.7.5.2.</summary>
    private static CMap Predefined(string name)
    {
        var isVertical = name == "V" || name.EndsWith("-V", StringComparison.Ordinal);
        return name is "Identity-H" or "Identity-V" ? new CMap(Codespace.TwoBytes, cids: null, isIdentity: true) { IsVertical = isVertical }
            : PredefinedCMaps.Find(name) ?? Unknown(isVertical);
    }

    private static CMap Unknown(bool isVertical) =>
        new(Codespace.TwoBytes, cids: null, isIdentity: true) { IsVertical = isVertical, CanSplitCodes = false };

    private static CMap LoadEmbedded(PdfStream stream, IObjectSource source)
    {
        var chain = new List<CMapProgram>();
        PdfObject? next = stream;
        while (next is PdfStream current && chain.Count < MaximumChain)
        {
            if (source.Decode(current) is not { } data)
            {
                return Unknown(isVertical: false);
            }

            var program = CMapReader.Read(data);
            chain.Add(program);
            next = BaseOf(current.Dictionary, program, source);
        }

        var root = next is PdfName name ? Predefined(name.Value) : null;
        return Combine(chain, root, IsVertical(stream.Dictionary, chain, source));
    }

    private static PdfObject? BaseOf(PdfDictionary dictionary, CMapProgram program, IObjectSource source) =>
        source.Get(dictionary, "UseCMap") switch
        {
            PdfStream stream => stream,
            PdfName name => name,
            _ => program.BaseName is { } name ? new PdfName(name) : null,
        };

    private static bool? IsVertical(PdfDictionary dictionary, List<CMapProgram> chain, IObjectSource source) =>
        source.GetNumber(dictionary, "WMode") is { } mode ? mode == 1 : chain[0].IsVertical;

    private static CMap Combine(List<CMapProgram> chain, CMap? root, bool? isVertical)
    {
        chain.Reverse();
        var codespaces = chain.SelectMany(program => program.Codespaces).Concat(root?.Codespace.Ranges ?? []).Distinct().ToList();
        var cids = CodeRangeMap.From(chain.SelectMany(program => program.Cids));
        return new CMap(
            codespaces.Count == 0 ? Codespace.TwoBytes : new Codespace(codespaces),
            cids,
            root is null ? cids.Count == 0 : root.CidOf(1) == 1)
        {
            IsVertical = isVertical ?? root?.IsVertical ?? false,
            CanSplitCodes = codespaces.Count > 0 || root is { CanSplitCodes: true },
            IsUnicode = root?.IsUnicode ?? false,
            Base = root,
        };
    }
}
