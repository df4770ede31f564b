using System.Runtime.InteropServices;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>Collects the hashes of the features of one mention; each stands alone, together with the kind of the document,
/// and in sessions of private bodies once more together with that.</summary>
internal sealed class RoleFeatureList
{
    private const int StemLength = 5;
    private const int EndingLength = 3;
    private const ulong PrivateBody = 0xC2B2AE3D27D4EB4FUL;

    private readonly List<uint> features = new(512);
    private ulong kind;
    private bool isOfPrivateBody;

    /// <summary>The features so far.</summary>
    public ReadOnlySpan<uint> Features => CollectionsMarshal.AsSpan(features);

    /// <summary>Forgets all features and takes those of a document of that kind.</summary>
    /// <param name="document">Kind of the document.</param>
    /// <param name="isSessionOfPrivateBody">Whether an association or a firm meets: its members are what officials are elsewhere.</param>
    public void Begin(DocumentKind document, bool isSessionOfPrivateBody = false)
    {
        features.Clear();
        kind = 1UL + (ulong)document;
        isOfPrivateBody = isSessionOfPrivateBody;
    }

    /// <summary>Adds the value of a feature.</summary>
    public void Add(RoleFeature feature, ulong value)
    {
        var hash = LexiconHash.Mix(unchecked(value + ((ulong)feature * 0xD6E8FEB86659FD93UL)));
        features.Add((uint)(hash >> 32));
        features.Add((uint)(LexiconHash.Mix(unchecked(hash + (kind * 0x9E3779B97F4A7C15UL))) >> 32));
        if (isOfPrivateBody)
        {
            features.Add((uint)(LexiconHash.Mix(unchecked(hash + PrivateBody)) >> 32));
        }
    }

    /// <summary>Adds two values that count together.</summary>
    public void Add(RoleFeature feature, ulong left, ulong right) => Add(feature, Join(left, right));

    /// <summary>One value of two.</summary>
    public static ulong Join(ulong left, ulong right) => unchecked((left * 0x9E3779B97F4A7C15UL) + right + 1);

    /// <summary>What a token is by its beginning: case forms of a word have one stem; numbers count by their length.</summary>
    public static ulong StemOf(TokenizedText text, int index)
    {
        if ((uint)index >= (uint)text.Tokens.Length)
        {
            return 1;
        }

        var token = text.Tokens[index];
        return token.Kind switch
        {
            TokenKind.Word => LexiconHash.Of(text.FoldedOf(token)[..Math.Min(StemLength, token.Length)]),
            TokenKind.Mark => 16UL + text.View[token.Start],
            _ => 2UL + (ulong)Math.Min(token.Length, 12),
        };
    }

    /// <summary>The last letters of a word in small letters, which tell nouns of people and verbs from other words; 0 for other tokens.</summary>
    public static ulong EndingOf(TokenizedText text, int index) =>
        (uint)index < (uint)text.Tokens.Length && text.Tokens[index] is { Kind: TokenKind.Word, Shape: WordShape.Lower, Length: > EndingLength }
            ? LexiconHash.Of(text.FoldedOf(text.Tokens[index])[^EndingLength..]) : 0;

    /// <summary>What a token is, ending included.</summary>
    public static ulong WordOf(TokenizedText text, int index) =>
        (uint)index < (uint)text.Tokens.Length && text.Tokens[index].Kind == TokenKind.Word
            ? LexiconHash.Of(text.FoldedOf(text.Tokens[index])) : StemOf(text, index);
}
