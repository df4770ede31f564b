namespace Clona.Pipeline.Recoding;

/// <summary>How far the pictures of one document have been decoded.</summary>
internal sealed class RecodingWork
{
    private readonly HashSet<int> tried = [];
    private readonly HashSet<int> kept = [];
    private readonly TimeProvider time;
    private readonly long started;
    private ReadOnlyMemory<byte> document;
    private bool isOver;
    private int rounds;
    private int failures;
    private long samples;

    /// <summary>Begins with a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="isOver">Whether nothing is decoded.</param>
    /// <param name="time">Clock of the longest time.</param>
    public RecodingWork(ReadOnlyMemory<byte> document, bool isOver, TimeProvider time) =>
        (this.document, this.isOver, this.time, started) = (document, isOver, time, time.GetTimestamp());

    /// <summary>What has been made so far.</summary>
    public RecodedDocument Made => new(document, [.. tried.Order()], [.. kept.Order()], isOver);

    /// <summary>Whether any picture was tried.</summary>
    public bool HasBegun => rounds > 0;

    /// <summary>Whether it has taken longer than a document may.</summary>
    public bool IsTooLong => time.GetElapsedTime(started) > RecodingLimits.LongestTime;

    /// <summary>Goes on from what was made before.</summary>
    public void GoOn(RecodedDocument known)
    {
        (document, isOver) = (known.Document, known.IsOver);
        tried.UnionWith(known.Tried);
        kept.UnionWith(known.Kept);
    }

    /// <summary>Whether a child may ask for that.</summary>
    /// <param name="needs">The pictures.</param>
    /// <param name="codestreams">How many came.</param>
    public bool Accepts(IReadOnlyList<CodedNeed> needs, int codestreams) => !isOver && CodedNeed.AreSound(needs, codestreams, tried);

    /// <summary>Counts a picture that was tried.</summary>
    public void Count(CodedNeed need, bool isDecoded)
    {
        tried.Add(need.Number);
        samples += need.Samples;
        failures += isDecoded ? 0 : 1;
        isOver |= failures >= RecodingLimits.MostFailures || samples >= RecodingLimits.MostSamples;
    }

    /// <summary>Ends a round.</summary>
    public void EndRound() => isOver |= ++rounds >= RecodingLimits.MostRounds;

    /// <summary>Takes the document with pictures written anew.</summary>
    /// <param name="recoded">The document.</param>
    /// <param name="returning">Numbers of pictures that may return; those that were not decoded do not.</param>
    /// <param name="decoded">What was decoded for it.</param>
    public void Take(ReadOnlyMemory<byte> recoded, IEnumerable<int> returning, IEnumerable<CodedNeed> decoded)
    {
        document = recoded;
        kept.UnionWith(returning.Intersect(decoded.Select(need => need.Number)));
    }
}
