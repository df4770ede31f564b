namespace Clona.Verifier.Reading.Content;

/// <summary>Work that all pages of a document may cost together; ends forms that multiply themselves.</summary>
internal sealed class WalkBudget
{
    private long operators = 50_000_000;
    private long glyphs = 10_000_000;
    private int forms = 500_000;

    public bool IsSpent { get; private set; }

    public bool TakeOperator() => !(IsSpent |= --operators < 0);

    public bool TakeGlyph() => !(IsSpent |= --glyphs < 0);

    public bool TakeForm() => !(IsSpent |= --forms < 0);
}
