namespace Clona.Verifier.Checks;

/// <summary>V16: no letter of the output lies under a rectangle that hides it, which is how others pretend to remove.</summary>
/// <remarks>
/// Looks at the output alone. Annotations need no look: V5 lets none through. What is judged with less than certainty (other
/// shapes, pictures, colours) is left to the engine's finder, which knows more and shares no code with this.
/// </remarks>
internal static class CoverCheck
{
    public static CheckResult Run(CheckContext context)
    {
        var faults = new Faults(CheckId.V16OldFakes);
        for (var page = 0; page < context.Output.Contents.Count; page++)
        {
            var content = context.Output.Contents[page];
            var letters = content.Covers.Count > 0 ? CoveredText.Count(content) : 0;
            if (letters != 0)
            {
                faults.Add(letters is null ? CheckReason.LimitExceeded : CheckReason.TextUnderPaint, page + 1, letters ?? 1);
            }
        }

        return faults.ToResult();
    }
}
