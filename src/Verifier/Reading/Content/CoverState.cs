using Clona.Verifier.Reading.Pages;

namespace Clona.Verifier.Reading.Content;

/// <summary>The part of the graphics state that says whether a filled rectangle surely hides what lies under it.</summary>
internal sealed record CoverState
{
    /// <summary>The state at the beginning of a page.</summary>
    public static CoverState Start { get; } = new();

    /// <summary>Whether fills are mixed with nothing: full opacity.</summary>
    public bool IsOpaque { get; init; } = true;

    /// <summary>Whether the blend mode is Normal.</summary>
    public bool IsPlain { get; init; } = true;

    /// <summary>Whether a soft mask is set.</summary>
    public bool IsMasked { get; init; }

    /// <summary>Whether fills show a pattern.</summary>
    public bool FillsPattern { get; init; }

    /// <summary>Whether a group around can be seen through.</summary>
    public bool IsInSeeThroughGroup { get; init; }

    /// <summary>The rectangle outside which nothing shows, in default user space; null without a clip.</summary>
    public PageBox? Clip { get; init; }

    /// <summary>Whether a clip was set whose shape is not followed.</summary>
    public bool IsClipUnknown { get; init; }

    /// <summary>Whether a fill hides what lies under it.</summary>
    public bool Hides => IsOpaque && IsPlain && !IsMasked && !FillsPattern && !IsInSeeThroughGroup && !IsClipUnknown;

    /// <summary>The state in which a group's content is painted.</summary>
    public CoverState InGroup() => this with
    {
        IsInSeeThroughGroup = IsInSeeThroughGroup || !IsOpaque || !IsPlain || IsMasked,
        IsOpaque = true,
        IsPlain = true,
    };

    /// <summary>The state with a narrower clip; null for one whose shape is not followed.</summary>
    public CoverState Within(PageBox? box) => box is not { } inner ? this with { IsClipUnknown = true }
        : this with { Clip = Clip is { } outer ? Common(outer, inner) : inner };

    /// <summary>What two boxes have in common; a box without extent where that is nothing.</summary>
    public static PageBox Common(PageBox one, PageBox other)
    {
        var (left, bottom) = (Math.Max(one.Left, other.Left), Math.Max(one.Bottom, other.Bottom));
        return new(left, bottom, Math.Max(left, Math.Min(one.Right, other.Right)), Math.Max(bottom, Math.Min(one.Top, other.Top)));
    }
}
