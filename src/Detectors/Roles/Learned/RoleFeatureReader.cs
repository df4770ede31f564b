using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>Reads the features of the mentions of one document: what a reader would look at to tell somebody's role.</summary>
internal sealed class RoleFeatureReader
{
    private const int TitleLines = 3;
    private const int TitleTokens = 16;
    private const int Parts = 6;

    private readonly RoleSheet sheet;
    private readonly TokenizedText text;
    private readonly DocumentLines lines;
    private readonly DocumentFacts document;
    private readonly OtherMentions others;
    private readonly Phrases phrases;
    private readonly WordKinds kinds;
    private readonly NamedBodies bodies;
    private readonly DebateParts debates;
    private readonly ContractBodies sides;
    private readonly RoleFeatureList list = new();

    /// <summary>A reader of the mentions of <paramref name="sheet"/>.</summary>
    public RoleFeatureReader(RoleSheet sheet)
    {
        this.sheet = sheet;
        text = sheet.Text;
        lines = new DocumentLines(sheet);
        document = new DocumentFacts(sheet);
        phrases = new Phrases(text, sheet.Mentions);
        kinds = new WordKinds(text, sheet.Mentions);
        bodies = new NamedBodies(text);
        debates = new DebateParts(sheet.Structure);
        others = new OtherMentions(sheet, kinds, bodies);
        sides = new ContractBodies(sheet.Structure);
    }

    /// <summary>Number of the first features of the last mention that come of the rules of roles.</summary>
    public int RuleFeatures { get; private set; }

    /// <summary>The features of the mention with this index; valid until the next call.</summary>
    public ReadOnlySpan<uint> Read(int index)
    {
        var mention = sheet.Mentions[index];
        list.Begin(sheet.Structure.Kind, sheet.Structure is { Kind: DocumentKind.Minutes, IsOfPrivateBody: true });
        AddRules(index);
        document.AddRules(list, mention);
        RuleFeatures = list.Features.Length;
        AddPlace(mention);
        AddForm(mention);
        AddTitle();
        BesideFeatures.Add(list, text, mention.Context);
        LineFeatures.Add(list, sheet, lines, mention.Context);
        ListFeatures.Add(list, sheet, lines, document, index);
        FactFeatures.Add(list, sheet, mention.Context);
        document.Add(list, mention);
        others.Add(list, index);
        PhraseFeatures.Add(list, sheet, phrases, index);
        PairFeatures.Add(list, sheet, lines, mention);
        KindFeatures.Add(list, sheet, lines, phrases, kinds, index);
        BodyFeatures.Add(list, sheet, bodies, kinds, index);
        NameFeatures.Add(list, sheet, mention.Context);
        AuthorFeatures.Add(list, mention.Context);
        FormFeatures.Add(list, sheet, kinds, index);
        AgeFeatures.Add(list, sheet, mention.Context);
        AmountFeatures.Add(list, sheet, index);
        VoteFeatures.Add(list, sheet, index);
        SideFeatures.Add(list, sheet, sides, kinds, index);
        TurnFeatures.Add(list, sheet, debates, lines.LineOf(mention.Context.First), mention.Context);
        return list.Features;
    }

    private void AddPlace(in MentionFacts mention)
    {
        var structure = sheet.Structure;
        var context = mention.Context;
        var section = structure.PartyAt(context.Span)?.Kind;
        list.Add(RoleFeature.Bias, 0);
        list.Add(RoleFeature.Place, (ulong)mention.Rule.Place);
        list.Add(RoleFeature.Section, section is { } kind ? 1UL + (ulong)kind : 0, (ulong)mention.Rule.Place);
        list.Add(RoleFeature.Position, (ulong)(context.First * Parts / Math.Max(1, text.Tokens.Length)));
        var isOpening = context.First < structure.OpeningEnd;
        var isAppendix = context.First >= structure.AppendixStart;
        list.Add(RoleFeature.Opening, (isOpening ? 1UL : 0) + (isAppendix ? 2UL : 0));
        list.Add(RoleFeature.Paper, (structure.IsOfPrivateBody ? 1UL : 0) + (structure.IsOfPublicBodies ? 2UL : 0)
            + (structure.IsSetOfContracts ? 4UL : 0) + (structure.NamesParties ? 8UL : 0));
    }

    private void AddTitle()
    {
        for (var line = 0; line < Math.Min(TitleLines, sheet.Structure.Lines.Count); line++)
        {
            var (first, end, _) = sheet.Structure.Lines[line];
            for (var index = first; index < Math.Min(end, first + TitleTokens); index++)
            {
                if (text.Tokens[index] is { Kind: TokenKind.Word, Length: > 3 })
                {
                    list.Add(RoleFeature.Title, RoleFeatureList.StemOf(text, index));
                }
            }
        }
    }

    private void AddForm(in MentionFacts mention)
    {
        var context = mention.Context;
        var words = 0UL;
        var flags = 0UL;
        for (var index = context.First; index < context.Next; index++)
        {
            var token = text.Tokens[index];
            var isTitle = text.HasRole(index, WordRoles.TitleBefore);
            words += token.Kind == TokenKind.Word && !isTitle ? 1UL : 0;
            flags |= isTitle ? 1UL : 0;
            flags |= token.Shape == WordShape.Initial ? 2UL : 0;
            flags |= token.Shape == WordShape.Upper ? 4UL : 0;
        }

        flags |= CueRole.HasCourtesy(context) ? 8UL : 0;
        flags |= text.Tokens.Length > context.First && text.Tokens[context.First].LinesBefore > 0 ? 16UL : 0;
        flags |= context.Next >= text.Tokens.Length || text.Tokens[context.Next].LinesBefore > 0 ? 32UL : 0;
        list.Add(RoleFeature.Form, Math.Min(words, 4), flags);
        list.Add(RoleFeature.Form, 100 + Math.Min(words, 4));
        for (var bit = 1UL; bit < 64; bit <<= 1)
        {
            list.Add(RoleFeature.Form, 200 + ((flags & bit) == 0 ? bit + 1000 : bit));
        }

        var last = context.Next - 1;
        if (last >= context.First && text.Tokens[last].Kind == TokenKind.Word)
        {
            var folded = text.FoldedOf(text.Tokens[last]);
            list.Add(RoleFeature.Ending, Lexicon.LexiconHash.Of(folded[^Math.Min(2, folded.Length)..]), 2);
            list.Add(RoleFeature.Ending, Lexicon.LexiconHash.Of(folded[^Math.Min(3, folded.Length)..]), 3);
        }
    }

    private void AddRules(int index)
    {
        var mention = sheet.Mentions[index];
        var own = mention.Own.Role is { } role ? 1UL + (ulong)role : 0;
        var flags = (mention.Own.IsWeak ? 1UL : 0) + (mention.Own.IsBeside ? 2UL : 0) + (mention.Own.IsIdentified ? 4UL : 0)
            + (mention.Own.IsListed ? 8UL : 0) + (mention.Own.IsUnsure ? 16UL : 0);
        list.Add(RoleFeature.OwnRule, own);
        list.Add(RoleFeature.OwnRuleFlags, own, flags);
        list.Add(RoleFeature.Rule, (ulong)mention.Rule.Role, mention.Rule.IsInDoubt ? 1UL : 0);
        list.Add(RoleFeature.RulePlace, (ulong)mention.Rule.Role, (ulong)mention.Rule.Place);
        list.Add(RoleFeature.RuleBefore, NeighbourOf(index, index - 1));
        list.Add(RoleFeature.RuleBehind, NeighbourOf(index, index + 1));
    }

    // What the rules tell of the person named before or behind, and how far away.
    private ulong NeighbourOf(int index, int other)
    {
        if ((uint)other >= (uint)sheet.Mentions.Count)
        {
            return 0;
        }

        var distance = Math.Abs(lines.LineOf(sheet.Mentions[index].Context.First) - lines.LineOf(sheet.Mentions[other].Context.First));
        var own = sheet.Mentions[other].Own.Role is { } role ? 1UL + (ulong)role : 0;
        return 1 + RoleFeatureList.Join(own, (ulong)Math.Min(distance, 3));
    }
}
