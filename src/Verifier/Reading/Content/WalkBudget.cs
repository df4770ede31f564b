namespace Clona.Verifier.Reading.Content;

/// <summary>Work that all pages of a document may cost together; ends forms that multiply themselves.</summary>
internal sealed class WalkBudget
{
    private long values = 100_000_000;
    private long bytes = 8L * 1024 * 1024 * 1024;
    private long glyphs = 10_000_000;
    private int forms = 500_000;

    public bool IsSpent { get; private set; }

    public bool TakeValue() => !(IsSpent |= --values < 0);

    public bool TakeBytes(int count) => !(IsSpent |= (bytes -= count) < 0);

    public bool TakeGlyph() => !(IsSpent |= --glyphs < 0);

    public bool TakeForm() => !(IsSpent |= --forms < 0);
}
