using System.Text;
using Clona.Verifier.Checks.Structure;
using Clona.Verifier.Reading.Files;
using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Checks;

/// <summary>V5: everything reachable from the trailer is of a permitted kind with permitted keys, types and operators.</summary>
internal sealed class WhitelistCheck
{
    /// <summary>The one sentence that a subject may hold.</summary>
    public const string SignedNote = "Původní dokument byl elektronicky podepsán. Tato kopie podpis nenese.";

    private const string ProducerName = "Clona";

    private static readonly string[] MethodNotes =
    [
        "anonymizováno: obsah odstraněných míst je zničen",
        "pseudonymizováno: převod na osoby je uložen odděleně, jde o osobní údaje",
    ];

    private const int MaxNodes = 20_000_000;

    private readonly PdfFile file;
    private readonly Faults faults = new(CheckId.V5Whitelist);
    private readonly HashSet<(PdfValue Value, string Rule, bool IsSilent)> seen = new(new NodeComparer());
    private readonly Stack<(PdfValue Value, string Rule, bool IsSilent)> pending = new();
    private readonly ContentOperators operators;

    private WhitelistCheck(PdfFile file)
    {
        this.file = file;
        operators = new ContentOperators(faults);
    }

    public static CheckResult Run(CheckContext context)
    {
        var check = new WhitelistCheck(context.Output.File);
        check.Walk();
        TreeShape.Check(context.Output, check.faults);
        return check.faults.ToResult();
    }

    private void Walk()
    {
        pending.Push((file.Trailer, "@trailer", false));
        while (pending.TryPop(out var node) && seen.Count < MaxNodes)
        {
            var value = file.Resolve(node.Value);
            if (value is PdfNull)
            {
                continue;
            }

            if (value is not (PdfDictionary or PdfStream or PdfArray) || seen.Add((value, node.Rule, node.IsSilent)))
            {
                Check(value, node.Rule, node.IsSilent);
            }
        }

        if (seen.Count >= MaxNodes)
        {
            faults.Add(CheckReason.LimitExceeded);
        }
    }

    private void Check(PdfValue value, string rule, bool isSilent)
    {
        switch (rule[0])
        {
            case '@':
                CheckKind(value, rule[1..], isSilent);
                break;
            case '[':
                Spread(value as PdfArray, rule[1..^1], isSilent, value);
                break;
            case '{':
                SpreadNamed(value as PdfDictionary, rule[1..^1], isSilent);
                break;
            case '=':
                Require(value is PdfName name && name.Value == rule[1..]);
                break;
            default:
                CheckPlain(value, rule, isSilent);
                break;
        }
    }

    private void Spread(PdfArray? array, string rule, bool isSilent, PdfValue single)
    {
        foreach (var item in array?.Items ?? [single])
        {
            pending.Push((item, rule, isSilent));
        }
    }

    private void SpreadNamed(PdfDictionary? dictionary, string rule, bool isSilent)
    {
        Require(dictionary is { HasRepeatedKeys: false });
        foreach (var entry in dictionary?.Entries ?? PdfDictionary.Empty.Entries)
        {
            pending.Push((entry.Value, rule, isSilent));
        }
    }

    private void CheckPlain(PdfValue value, string rule, bool isSilent)
    {
        switch (rule)
        {
            case "cs":
                CheckColourSpace(value, isSilent);
                break;
            case "differences":
                Require(value is PdfArray array && array.Items.All(item => file.Resolve(item) is PdfNumber or PdfName));
                break;
            case "producer":
                Require(value is PdfString text && PlainValues.IsText(text, ProducerName));
                break;
            case "customname":
                Require(value is PdfString custom && PlainValues.IsText(custom, "Custom"));
                break;
            case "signednote":
                Require(value is PdfString note && note.Bytes is [0xFE, 0xFF, .. var letters] && Encoding.BigEndianUnicode.GetString(letters) == SignedNote);
                break;
            case "methodnote":
                Require(value is PdfString method && method.Bytes is [0xFE, 0xFF, .. var words]
                    && MethodNotes.Contains(Encoding.BigEndianUnicode.GetString(words), StringComparer.Ordinal));
                break;
            case "filter":
                CheckFilter(value);
                break;
            case "structkids":
                Spread(new PdfArray([.. (value as PdfArray ?? new PdfArray([value])).Items.Where(item => item is not PdfNumber)]), "@structkid", isSilent, value);
                break;
            case "structtype":
                Require(value is PdfName type && StructureWords.IsType(type.Value));
                break;
            case "attributes":
                Require((value as PdfArray ?? new PdfArray([value])).Items.All(item => StructureWords.FitsAttributes(file, file.Resolve(item))));
                break;
            case "structref":
                Require(value is PdfDictionary);
                break;
            case "parms" when value is PdfDictionary parameters && file.Resolve(parameters.Find("JBIG2Globals")) is PdfStream symbols:
                Require(parameters.Entries.Count == 1 && Jbig2Segments.Inspect(file.Decode(symbols).Data) == CheckReason.None);
                pending.Push((symbols, "@jbig2symbols", isSilent));
                break;
            default:
                Require(PlainValues.Fits(file, value, rule));
                break;
        }
    }

    private void CheckKind(PdfValue value, string kind, bool isSilent)
    {
        if (kind is "id" or "fontpair" or "cs" || value is PdfName or PdfArray)
        {
            CheckSpecial(value, kind, isSilent);
            return;
        }

        var silent = isSilent || kind is "silentform" or "silentresources" or "charproc" or "pattern";
        var row = PermittedKeys.Find(KindChooser.Choose(file, kind, value));
        var dictionary = row is { IsStream: true } ? (value as PdfStream)?.Dictionary : value as PdfDictionary;
        if (row is null || dictionary is null)
        {
            faults.Add(CheckReason.ValueNotPermitted);
            return;
        }

        CheckKeys(dictionary, row, silent);
        if (row.Name is "content" or "form" or "tiling" or "charproc")
        {
            operators.Check(file, (PdfStream)value, silent);
        }
        else if (row.Name is "fontfile")
        {
            Require(ProgramRemarks.AreAbsent(file.Decode((PdfStream)value).Data));
        }
        else if (row.Name is "cmap" && HasComments(file.Decode((PdfStream)value).Data))
        {
            faults.Add(CheckReason.CommentInContent);
        }
        else if (row.Name is "icc" && !ProfileTexts.AreAbsent(file.Decode((PdfStream)value).Data))
        {
            faults.Add(CheckReason.ValueNotPermitted);
        }
        else if (row.Name is "functionstream" && Tails.OfFunction(file, (PdfStream)value, file.Decode((PdfStream)value).Data.Length))
        {
            faults.Add(CheckReason.StreamSlack);
        }
        else if (row.Name is "resources")
        {
            var names = dictionary.Entries.Values.Select(file.Dictionary).OfType<PdfDictionary>().SelectMany(category => category.Entries.Keys);
            Require(names.All(ResourceNames.IsNeutral));
        }
    }

    private void CheckKeys(PdfDictionary dictionary, PermittedKind row, bool isSilent)
    {
        if (dictionary.HasRepeatedKeys)
        {
            faults.Add(CheckReason.KeyRepeated);
        }

        foreach (var (key, value) in dictionary.Entries)
        {
            if (row.Keys.TryGetValue(key, out var rule))
            {
                pending.Push((value, rule, isSilent));
            }
            else
            {
                faults.Add(CheckReason.KeyNotPermitted);
            }
        }
    }

    /// <summary>Values that are no dictionary although their place mostly holds one.</summary>
    private void CheckSpecial(PdfValue value, string kind, bool isSilent)
    {
        switch (kind)
        {
            case "cs":
                CheckColourSpace(value, isSilent);
                break;
            case "id":
                Require(value is PdfArray { Items.Count: 2 } pair && pair.Items.All(item => item is PdfString { Bytes.Length: <= 32 }));
                break;
            case "fontpair" when value is PdfArray { Items.Count: 2 } font:
                pending.Push((font.Items[0], "@font", isSilent));
                pending.Push((font.Items[1], "num", isSilent));
                break;
            case "function" when value is PdfArray functions:
                Spread(functions, "@function", isSilent, value);
                break;
            case "mask" when value is PdfArray:
                Require(PlainValues.Fits(file, value, "nums"));
                break;
            case "content" or "charproc" or "fontpair":
                faults.Add(CheckReason.ValueNotPermitted);
                break;
            default:
                Require(value is PdfName && kind is "encoding" or "gidmap" or "softmask" or "function");
                break;
        }
    }

    private void CheckColourSpace(PdfValue value, bool isSilent)
    {
        if (value is not PdfArray array)
        {
            Require(value is PdfName);
            return;
        }

        PdfValue[] items = [.. array.Items.Select(file.Resolve)];
        Require(ResourceNames.HasNeutralInks(items));
        if (Tails.OfPalette(file, items))
        {
            faults.Add(CheckReason.StreamSlack);
        }

        foreach (var item in items)
        {
            switch (item)
            {
                case PdfArray nested:
                    pending.Push((nested, "cs", isSilent));
                    break;
                case PdfDictionary dictionary:
                    pending.Push((dictionary, dictionary.Find("FunctionType") is null ? "@calspace" : "@function", isSilent));
                    break;
                case PdfStream stream:
                    pending.Push((stream, ColourStreamRule(stream), isSilent));
                    break;
            }
        }
    }

    private static string ColourStreamRule(PdfStream stream) =>
        stream.Dictionary.Find("FunctionType") is not null ? "@function"
            : stream.Dictionary.Find("N") is not null ? "@icc" : "@lookup";

    private static bool HasComments(byte[] program)
    {
        var lexer = new Lexer(program, 0, program.Length);
        var parser = new ObjectParser(lexer) { AllowReferences = false };
        while (parser.Parse() is not null)
        {
            // Only what stands between the tokens matters.
        }

        return lexer.Comments > 0;
    }

    private void CheckFilter(PdfValue value)
    {
        var isPermitted = value is PdfArray array
            ? array.Items.Select(file.Resolve).All(name => name is PdfName { Value: "FlateDecode" or "DCTDecode" })
            : value is PdfName { Value: var filter } && (filter == "FlateDecode" || EncodedImage.IsPermitted(filter));
        if (!isPermitted)
        {
            faults.Add(CheckReason.FilterNotPermitted);
        }
    }

    private void Require(bool isPermitted)
    {
        if (!isPermitted)
        {
            faults.Add(CheckReason.ValueNotPermitted);
        }
    }
}
