namespace Clona.Accuracy.Tests.Reference;

/// <summary>A test that is skipped, with a word, where the reference scorer or Python is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ReferenceScorerTheoryAttribute : TheoryAttribute
{
    public ReferenceScorerTheoryAttribute()
    {
        if (!File.Exists(RepositoryFolder.ReferenceScorer))
        {
            Skip = "The reference scorer (CLONA_DATA/../tools/score.py) is not on this machine.";
        }
        else if (!File.Exists("/usr/bin/python3") && !File.Exists("/usr/local/bin/python3"))
        {
            Skip = "The reference scorer needs python3.";
        }
    }
}
