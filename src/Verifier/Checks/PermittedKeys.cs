namespace Clona.Verifier.Checks;

/// <summary>The keys that each kind of object of an output may have, and what their values may be.</summary>
/// <remarks>
/// A table of its own, written from ISO 32000-1 by what a page needs to be shown, not from the writer's.
/// Values: <c>num</c>, <c>nums</c> (arrays of numbers, nested), <c>bool</c>, <c>name</c>, <c>names</c>, <c>plain</c>
/// (any of these), <c>str</c>, <c>@kind</c>, <c>[@kind]</c> (one or an array of them), <c>{@kind}</c> (by resource
/// name), <c>cs</c> (colour space), <c>customname</c> (exactly the string Custom), <c>text</c> (any string, judged by V2), <c>struct…</c> (of a structure tree, whose shape is judged apart), and <c>=Value</c> (exactly this name). Stream kinds have a star.
/// </remarks>
internal static class PermittedKeys
{
    private const string Table = """
        trailer: Size num, Root @catalog, Info @info, ID @id
        info: Producer producer, Subject signednote, Keywords methodnote
        catalog: Type =Catalog, Pages @pagetree, Version name, Lang lang, OutputIntents [@intent], MarkInfo @markinfo, StructTreeRoot @structroot
        markinfo: Marked bool
        structroot: Type =StructTreeRoot, K structkids, ParentTree @parenttree, ParentTreeNextKey num, IDTree @idtree
        parenttree: Nums structlist
        idtree: Names structlist
        structelem: Type =StructElem, S structtype, P structref, Pg structref, ID str, Lang lang, T text, E text, Alt text, ActualText text, A attributes, K structkids
        mcr: Type =MCR, Pg structref, Stm @xobject, MCID num
        intent: Type =OutputIntent, S name, OutputConditionIdentifier customname, DestOutputProfile @icc
        pages: Type =Pages, Kids [@pagetree], Count num, Parent @pagetree, Resources @resources, MediaBox nums, CropBox nums, Rotate num
        page: Type =Page, Parent @pagetree, Resources @resources, MediaBox nums, CropBox nums, BleedBox nums, TrimBox nums, ArtBox nums, Rotate num, UserUnit num, Contents [@content], Group @group, StructParents num
        content*:
        group: Type =Group, S =Transparency, CS cs, I bool, K bool
        resources: Font {@font}, XObject {@xobject}, ExtGState {@gstate}, ColorSpace {@cs}, Pattern {@pattern}, Shading {@shading}, ProcSet names
        font:Type0: Type =Font, Subtype =Type0, BaseFont name, Encoding @encoding, DescendantFonts [@font], ToUnicode @cmap
        font:CIDFontType0: Type =Font, Subtype name, BaseFont name, CIDSystemInfo @cidinfo, FontDescriptor @descriptor, DW num, W nums, DW2 nums, W2 nums, CIDToGIDMap @gidmap
        font:CIDFontType2: Type =Font, Subtype name, BaseFont name, CIDSystemInfo @cidinfo, FontDescriptor @descriptor, DW num, W nums, DW2 nums, W2 nums, CIDToGIDMap @gidmap
        font:simple: Type =Font, Subtype name, BaseFont name, FirstChar num, LastChar num, Widths nums, FontDescriptor @descriptor, Encoding @encoding, ToUnicode @cmap
        font:Type3: Type =Font, Subtype =Type3, FontBBox nums, FontMatrix nums, CharProcs {@charproc}, Encoding @encoding, FirstChar num, LastChar num, Widths nums, Resources @silentresources, ToUnicode @cmap, FontDescriptor @descriptor
        charproc*:
        gidmap*:
        cidinfo: Registry str, Ordering str, Supplement num
        descriptor: Type =FontDescriptor, FontName name, FontFamily str, Flags num, FontBBox nums, ItalicAngle num, Ascent num, Descent num, Leading num, CapHeight num, XHeight num, StemV num, StemH num, AvgWidth num, MaxWidth num, MissingWidth num, FontStretch name, FontWeight num, FontFile @fontfile, FontFile2 @fontfile, FontFile3 @fontfile
        fontfile*: Length1 num, Length2 num, Length3 num, Subtype name
        encoding: Type =Encoding, BaseEncoding name, Differences differences
        cmap*: Type =CMap, CMapName name, CIDSystemInfo @cidinfo, WMode num, UseCMap name
        form*: Type =XObject, Subtype =Form, FormType num, BBox nums, Matrix nums, Resources @resources, Group @group, StructParents num
        image*: Type =XObject, Subtype =Image, Width num, Height num, ColorSpace cs, BitsPerComponent num, Intent name, ImageMask bool, Mask @mask, Decode nums, Interpolate bool, SMask @image, Matte nums, SMaskInData num
        gstate: Type =ExtGState, LW num, LC num, LJ num, ML num, D nums, RI name, OP bool, op bool, OPM num, Font @fontpair, BG @function, BG2 @function, UCR @function, UCR2 @function, TR @function, TR2 @function, FL num, SM num, SA bool, BM names, SMask @softmask, CA num, ca num, AIS bool, TK bool
        softmask: Type =Mask, S name, G @silentform, BC nums, TR @function
        function: FunctionType num, Domain nums, Range nums, C0 nums, C1 nums, N num, Functions [@function], Bounds nums, Encode nums
        functionstream*: FunctionType num, Domain nums, Range nums, Size nums, BitsPerSample num, Order num, Encode nums, Decode nums
        shading: ShadingType num, ColorSpace cs, Background nums, BBox nums, AntiAlias bool, Coords nums, Domain nums, Function [@function], Extend plain, Matrix nums
        shadingstream*: ShadingType num, ColorSpace cs, Background nums, BBox nums, AntiAlias bool, BitsPerCoordinate num, BitsPerComponent num, BitsPerFlag num, VerticesPerRow num, Decode nums, Function [@function]
        tiling*: Type =Pattern, PatternType num, PaintType num, TilingType num, BBox nums, XStep num, YStep num, Resources @silentresources, Matrix nums
        shadingpattern: Type =Pattern, PatternType num, Shading @shading, Matrix nums, ExtGState @gstate
        icc*: N num, Alternate cs, Range nums
        lookup*:
        jbig2symbols*:
        calspace: WhitePoint nums, BlackPoint nums, Gamma nums, Matrix nums, Range nums
        inline: W num, H num, BPC num, CS inlinecs, D nums, F names, DP parms, IM bool, I bool, Intent name, L num, Width num, Height num, BitsPerComponent num, ColorSpace inlinecs, Decode nums, Filter names, DecodeParms parms, ImageMask bool, Interpolate bool, Length num
        """;

    private static readonly Dictionary<string, PermittedKind> Kinds = Table
        .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(Read)
        .ToDictionary(kind => kind.Name, StringComparer.Ordinal);

    /// <summary>Every key and fixed name of the table: words of the format, not of a document.</summary>
    public static IEnumerable<string> Vocabulary => Kinds.Values
        .SelectMany(kind => kind.Keys)
        .SelectMany(key => key.Value.StartsWith('=') ? [key.Key, key.Value[1..]] : new[] { key.Key });

    public static PermittedKind? Find(string kind) => Kinds.GetValueOrDefault(kind);

    private static PermittedKind Read(string line)
    {
        var colon = line.LastIndexOf(':');
        var isStream = line[colon - 1] == '*';
        var keys = line[(colon + 1)..]
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(key => key.Split(' '))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        if (isStream)
        {
            keys["Length"] = "num";
            keys["Filter"] = "filter";
            keys["DecodeParms"] = "parms";
        }

        return new PermittedKind(line[..colon].TrimEnd('*'), isStream, keys);
    }
}
