namespace Clona.Verifier.Checks;

/// <summary>V9: as many images are painted as the claim leaves, and none carries metadata.</summary>
internal static class ImageCheck
{
    public static CheckResult Run(CheckContext context)
    {
        var faults = new Faults(CheckId.V9Images);
        foreach (var stream in AllStreams.Of(context.Output.File))
        {
            var decoded = context.Output.File.Decode(stream);
            var reason = EncodedImage.Inspect(decoded);
            if (reason == CheckReason.None && decoded.ImageFilter is null && context.Output.File.Name(stream.Dictionary.Find("Subtype")) == "Image"
                && Tails.OfImage(context.Output.File, stream, decoded.Data.Length))
            {
                reason = CheckReason.ImageTrailingBytes;
            }

            if (reason != CheckReason.None)
            {
                faults.Add(reason);
            }
        }

        if (context.Input is { } input)
        {
            ComparePlacements(context, input, faults);
        }

        return faults.ToResult();
    }

    private static void ComparePlacements(CheckContext context, OpenDocument input, Faults faults)
    {
        for (var page = 0; page < Math.Min(input.Contents.Count, context.Output.Contents.Count); page++)
        {
            var expected = input.Contents[page].Images - (context.ClaimFor(page)?.RemovedImages ?? 0);
            var actual = context.Output.Contents[page].Images;
            if (actual != expected)
            {
                faults.Add(actual > expected ? CheckReason.ImageExtra : CheckReason.ImageMissing, page + 1);
            }
        }
    }
}
