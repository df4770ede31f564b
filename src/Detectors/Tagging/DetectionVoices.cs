namespace Clona.Detectors.Tagging;

/// <summary>Who proposes names and addresses; all but the last exist to be compared with it.</summary>
internal enum DetectionVoices
{
    /// <summary>The rules alone.</summary>
    Rules,

    /// <summary>The tagger alone.</summary>
    Tagger,

    /// <summary>Both.</summary>
    RulesAndTagger,
}
