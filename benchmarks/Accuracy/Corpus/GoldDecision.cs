namespace Clona.Accuracy.Corpus;

/// <summary>What has to happen to a marked span under the profile of its document.</summary>
internal enum GoldDecision
{
    /// <summary>Must be masked (mark <c>R</c>).</summary>
    Remove,

    /// <summary>Must stay readable (mark <c>K</c>).</summary>
    Keep,

    /// <summary>A person decides; scored as neither a miss nor an excess (mark <c>Q</c>).</summary>
    Question,
}
