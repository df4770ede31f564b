namespace Clona.Pipeline.Engine;

/// <summary>What a child is asked to do with one document.</summary>
public enum EngineTask
{
    /// <summary>Read it, find and decide; nothing is made.</summary>
    Detect,

    /// <summary>Read it, find, decide and make the redacted document.</summary>
    Redact,

    /// <summary>Write the document anew with an empty plan: what the whitelist does to it, and nothing else.</summary>
    Rewrite,

    /// <summary>Check an output against its report, and against the original where it is at hand.</summary>
    Verify,

    /// <summary>Read it, find and decide for a person who will review it: pages, words and findings without values.</summary>
    Analyse,

    /// <summary>Put what was read in the pictures of a PDF into it, as text that nobody sees.</summary>
    Layer,

    /// <summary>Write pictures of a PDF anew that another program has decoded.</summary>
    Recode,

    /// <summary>Make a PDF of the pictures in a picture file, a page each; nothing is read.</summary>
    Picture,

    /// <summary>Read it, decide by two profiles and count what differs; nothing is made.</summary>
    Try,

    /// <summary>Give out the files that an archive or a mail message holds; nothing is read of them.</summary>
    Unpack,
}
