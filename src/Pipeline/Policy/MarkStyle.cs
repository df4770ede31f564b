namespace Clona.Pipeline.Policy;

/// <summary>What the mark in place of a removed datum says.</summary>
public enum MarkStyle
{
    /// <summary>The kind of datum.</summary>
    Kind,

    /// <summary>The kind and the legal ground.</summary>
    Ground,
}
