using System.Text;
using Clona.Verifier.Reading.Files;
using Clona.Verifier.Reading.Filters;
using Clona.Verifier.Reading.Fonts;
using Clona.Verifier.Reading.Objects;
using Clona.Verifier.Reading.Pages;

namespace Clona.Verifier.Reading.Content;

/// <summary>The execution of one page's content with the forms it calls.</summary>
/// <remarks>Forms nest at most 32 deep, so the recursion over them is bounded.</remarks>
internal sealed class ContentRun(
    PdfFile file, FontReader fonts, WalkBudget budget, HashSet<PdfStream> executed, List<Glyph> glyphs, PaintWatch? watch = null, CoverWatch? covers = null)
{
    private const int MaxFormDepth = 128;
    private const int MaxSavedStates = 100_000;
    private const int MaxOperands = 100_000;

    private readonly HashSet<PdfStream> active = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<TextState> saved = new();
    private readonly Stack<(int First, string? Text, int? Id)> spans = new();
    private readonly List<MarkedRange> marked = [];
    private readonly List<ReplacedSpan> replaced = [];
    private TextShower? shower;
    private TextState state = new(Matrix.Identity);
    private PdfStream? stream;
    private int spanFloor;
    private bool isNumbered;

    public Glyph[] Glyphs => [.. glyphs];

    public IReadOnlyList<ReplacedSpan> Replaced => replaced;

    public IReadOnlyList<MarkedRange> Marked => marked;

    public int Images { get; private set; }

    /// <summary>False when a stream could not be decoded in full.</summary>
    public bool IsComplete { get; private set; } = true;

    private TextShower Shower => shower ??= new TextShower(glyphs, budget);

    public byte[] Decode(PdfStream stream)
    {
        executed.Add(stream);
        var decoded = file.Decode(stream);
        IsComplete &= decoded is { Fault: DecodeFault.None or DecodeFault.Damaged, ImageFilter: null };
        return decoded.Data;
    }

    public void Execute(byte[] content, PdfDictionary resources, in Matrix ctm)
    {
        state = new TextState(ctm);
        ExecuteStream(content, new ResourceChain(file, resources, null), form: null);
    }

    /// <summary>Executes the appearance of an annotation in a fresh graphics state.</summary>
    public void ExecuteForm(PdfStream form, PdfDictionary resources, in Matrix placement)
    {
        state = new TextState(placement);
        saved.Clear();
        CallForm(form, new ResourceChain(file, resources, null));
    }

    /// <summary>Adds the glyphs of a look that the file does not have: only their text is known, and their rectangle.</summary>
    public void AddBuilt(string text, PageBox box)
    {
        foreach (var character in text)
        {
            if (budget.TakeGlyph())
            {
                glyphs.Add(new Glyph(character.ToString(), -1, box.Left, box.Top, box.Left, box.Top, null, false, -1) { IsBuilt = true });
            }
        }
    }

    private void ExecuteStream(byte[] content, ResourceChain resources, PdfStream? form)
    {
        var lexer = new Lexer(content, 0, content.Length);
        var parser = new ObjectParser(lexer) { AllowReferences = false };
        var operands = new List<PdfValue>();
        var floor = saved.Count;
        var outer = (stream, spanFloor, isNumbered);
        (stream, spanFloor, isNumbered) = (form, spans.Count, false);
        budget.TakeBytes(content.Length);
        while (budget.TakeValue() && parser.Parse() is { } value)
        {
            if (value is not PdfKeyword keyword)
            {
                if (operands.Count < MaxOperands)
                {
                    operands.Add(value);
                }

                continue;
            }

            if (keyword.Value == "BI")
            {
                Images += new InlineImage(file, resources.Own).Skip(lexer, parser) ? 1 : 0;
                watch?.PaintImage(image: null, state);
            }
            else
            {
                Apply(keyword.Value, operands, resources, floor);
            }

            operands.Clear();
        }

        while (saved.Count > floor)
        {
            state = saved.Pop();
        }

        while (spans.Count > spanFloor)
        {
            EndSpan(isEnded: false);
        }

        (stream, spanFloor, isNumbered) = outer;
    }

    private void Apply(string word, List<PdfValue> operands, ResourceChain resources, int floor)
    {
        watch?.Apply(word, operands, ref state);
        covers?.Apply(word, operands, ref state);
        switch (word)
        {
            case "BDC":
                BeginSpan(PropertiesOf(operands, resources), operands is [PdfName { Value: "Artifact" }, ..]);
                break;
            case "BMC":
                spans.Push((glyphs.Count, null, null));
                break;
            case "EMC" when spans.Count > spanFloor:
                EndSpan(isEnded: true);
                break;
            case "q" when saved.Count < MaxSavedStates:
                saved.Push(state);
                break;
            case "Q" when saved.Count > floor:
                state = saved.Pop();
                break;
            case "cm" when Numbers(operands, 6) is { } matrix:
                state.Ctm = Matrix.FromNumbers(matrix).Then(state.Ctm);
                break;
            case "gs" when operands is [.., PdfName name]:
                ApplyExtendedState(name.Value, resources);
                break;
            case "Do" when operands is [.., PdfName name]:
                Paint(file.Stream(resources.Find("XObject", name.Value)), resources);
                break;
            default:
                ApplyText(word, operands, resources);
                break;
        }
    }

    private void ApplyText(string word, List<PdfValue> operands, ResourceChain resources)
    {
        var first = glyphs.Count;
        ExecuteText(word, operands, resources);
        if (glyphs.Count > first)
        {
            covers?.NoteShown(first, state);
        }
    }

    private void ExecuteText(string word, List<PdfValue> operands, ResourceChain resources)
    {
        switch (word)
        {
            case "Tj" when operands is [.., PdfString text]:
                Shower.Show(state, text.Bytes);
                break;
            case "TJ" when operands is [.., PdfArray items]:
                Shower.Show(state, items);
                break;
            case "'" when operands is [.., PdfString text]:
                Shower.MoveLine(0, -state.Leading);
                Shower.Show(state, text.Bytes);
                break;
            case "\"" when operands is [.., PdfNumber word32, PdfNumber character, PdfString text]:
                state.WordSpace = word32.Value;
                state.CharacterSpace = character.Value;
                Shower.MoveLine(0, -state.Leading);
                Shower.Show(state, text.Bytes);
                break;
            case "Tf" when operands is [.., PdfName name, PdfNumber size]:
                SetFont(name.Value, size.Value, resources);
                break;
            case "BT":
                Shower.Begin();
                break;
            case "T*":
                Shower.MoveLine(0, -state.Leading);
                break;
            default:
                ApplyPlacement(word, operands);
                break;
        }
    }

    private void ApplyPlacement(string word, List<PdfValue> operands)
    {
        switch (word)
        {
            case "Tm" when Numbers(operands, 6) is { } matrix:
                Shower.SetMatrix(Matrix.FromNumbers(matrix));
                break;
            case "Td" when Numbers(operands, 2) is { } shift:
                Shower.MoveLine(shift[0], shift[1]);
                break;
            case "TD" when Numbers(operands, 2) is { } shift:
                state.Leading = -shift[1];
                Shower.MoveLine(shift[0], shift[1]);
                break;
            case "Tc" or "Tw" or "Tz" or "TL" or "Ts" when operands is [.., PdfNumber value]:
                SetParameter(word, value.Value);
                break;
        }
    }

    private void SetParameter(string word, double value)
    {
        switch (word)
        {
            case "Tc":
                state.CharacterSpace = value;
                break;
            case "Tw":
                state.WordSpace = value;
                break;
            case "Tz":
                state.Scale = value / 100;
                break;
            case "TL":
                state.Leading = value;
                break;
            default:
                state.Rise = value;
                break;
        }
    }

    private void SetFont(string name, double size, ResourceChain resources)
    {
        var dictionary = file.Dictionary(resources.Find("Font", name));
        state.Font = dictionary is null ? null : fonts.Read(dictionary);
        state.IsMark = name == Glyph.MarkFontName;
        state.Size = size;
    }

    private void ApplyExtendedState(string name, ResourceChain resources)
    {
        var dictionary = file.Dictionary(resources.Find("ExtGState", name));
        if (file.Array(dictionary?.Find("Font")) is { Items.Count: >= 2 } pair
            && file.Dictionary(pair.Items[0]) is { } font && file.Number(pair.Items[1]) is { } size)
        {
            state.Font = fonts.Read(font);
            state.IsMark = false;
            state.Size = size;
        }

        covers?.ApplyExtended(dictionary, ref state);
        if (watch is not null && file.Stream(file.Dictionary(dictionary?.Find("SMask"))?.Find("G")) is { } mask)
        {
            WatchMask(mask, resources);
        }
    }

    // A mask shows where user space lies now, whatever the clip.
    private void WatchMask(PdfStream mask, ResourceChain resources)
    {
        var before = state;
        state.Clip = null;
        CallForm(mask, resources);
        state = before;
    }

    private PdfDictionary? PropertiesOf(List<PdfValue> operands, ResourceChain resources) => operands is [.., PdfName name]
        ? file.Dictionary(resources.Find("Properties", name.Value))
        : operands is [.., PdfDictionary inline] ? inline : null;

    /// <summary>Of numbered sequences within one another the outer one counts.</summary>
    private void BeginSpan(PdfDictionary? properties, bool isArtifact)
    {
        var text = file.Resolve(properties?.Find("ActualText")) is PdfString value ? TextOf(value.Bytes) : null;
        var id = !isNumbered && !isArtifact && file.Resolve(properties?.Find("MCID")) is PdfNumber { Value: >= 0 } number ? number.ToInt() : (int?)null;
        isNumbered |= id is not null;
        spans.Push((glyphs.Count, text, id));
    }

    private void EndSpan(bool isEnded)
    {
        var (first, text, id) = spans.Pop();
        if (isEnded && text is not null)
        {
            replaced.Add(new ReplacedSpan(first, glyphs.Count - first, text));
        }

        if (id is { } number)
        {
            isNumbered = false;
            marked.Add(new MarkedRange(stream, number, first, glyphs.Count - first));
        }
    }

    /// <summary>A text string in UTF-16 or, nearly, in Latin-1.</summary>
    public static string TextOf(byte[] bytes) => bytes is [0xFE, 0xFF, ..]
        ? Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2)
        : Encoding.Latin1.GetString(bytes);

    private void Paint(PdfStream? target, ResourceChain resources)
    {
        switch (file.Name(target?.Dictionary.Find("Subtype")))
        {
            case "Image":
                Images++;
                watch?.PaintImage(target, state);
                break;
            case "Form":
                CallForm(target!, resources);
                break;
        }
    }

    private void CallForm(PdfStream form, ResourceChain callerResources)
    {
        if (active.Count >= MaxFormDepth || !budget.TakeForm() || !active.Add(form))
        {
            return;
        }

        var before = state;
        state.Ctm = Matrix.FromNumbers(file.Numbers(form.Dictionary.Find("Matrix"))).Then(state.Ctm);
        watch?.ClipForm(file.Numbers(form.Dictionary.Find("BBox")), ref state);
        covers?.BeginForm(form, ref state);
        ExecuteStream(Decode(form), callerResources.Of(form), form);
        state = before;
        active.Remove(form);
    }

    private static double[]? Numbers(List<PdfValue> operands, int count)
    {
        if (operands.Count < count)
        {
            return null;
        }

        var numbers = new double[count];
        for (var index = 0; index < count; index++)
        {
            if (operands[operands.Count - count + index] is not PdfNumber number)
            {
                return null;
            }

            numbers[index] = number.Value;
        }

        return numbers;
    }
}
