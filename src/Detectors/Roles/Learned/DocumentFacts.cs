using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>What is known of the persons of the whole document: who stands where, and how many have which role by the rules.</summary>
internal sealed class DocumentFacts
{
    private const int LongestOpening = 4000;

    private readonly Dictionary<string, EntityFacts> byEntity = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> sizes = [];
    private readonly RoleSheet sheet;
    private readonly int natural;
    private readonly ulong told;

    /// <summary>Reads the facts of <paramref name="sheet"/>.</summary>
    public DocumentFacts(RoleSheet sheet)
    {
        this.sheet = sheet;
        var parties = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < sheet.Mentions.Count; index++)
        {
            var mention = sheet.Mentions[index];
            if (!byEntity.TryGetValue(mention.Entity, out var entity))
            {
                byEntity[mention.Entity] = entity = new EntityFacts(mention.Context.First);
            }

            entity.Add(mention);
            told |= mention.Own.Role is { } role ? 1UL << (int)role : 0;
            if (mention.Own.Role is PersonRole.Party or PersonRole.Trader && mention.Rule.Place == DocumentPlace.PartyBlock)
            {
                parties.Add(mention.Entity);
            }

            if (sheet.Lists.PlaceOf(index) is { } place)
            {
                sizes[place.EndHead] = sizes.GetValueOrDefault(place.EndHead) + 1;
            }
        }

        natural = parties.Count;
    }

    /// <summary>Number of mentions in the list of <paramref name="place"/>.</summary>
    public int SizeOf(ListPlace place) => sizes.GetValueOrDefault(place.EndHead);

    /// <summary>Adds what the rules tell of the document and of the mention's person.</summary>
    public void AddRules(RoleFeatureList list, in MentionFacts mention)
    {
        list.Add(RoleFeature.DocumentParties, (ulong)Math.Min(natural, 4));
        for (var rest = told; rest != 0; rest &= rest - 1)
        {
            list.Add(RoleFeature.DocumentRoles, (ulong)System.Numerics.BitOperations.TrailingZeroCount(rest));
        }

        var others = byEntity[mention.Entity].OtherRules(mention);
        var own = mention.Own.Role is { } known ? 1UL << (int)known : 0;
        list.Add(RoleFeature.EntityAll, others | own, 32);
        for (var rules = others; rules != 0; rules &= rules - 1)
        {
            list.Add(RoleFeature.EntityRule, (ulong)System.Numerics.BitOperations.TrailingZeroCount(rules));
        }
    }

    /// <summary>Adds the features of the document and of the mention's person.</summary>
    public void Add(RoleFeatureList list, in MentionFacts mention)
    {
        AddEntity(list, mention);
        AddSides(list, mention.Context);
    }

    private void AddEntity(RoleFeatureList list, in MentionFacts mention)
    {
        var own = byEntity[mention.Entity];
        list.Add(RoleFeature.EntitySize, (ulong)Math.Min(own.Count, 5));
        list.Add(RoleFeature.EntityFirst, own.First == mention.Context.First ? 1UL : 0);
        for (var places = own.OtherPlaces(mention); places != 0; places &= places - 1)
        {
            list.Add(RoleFeature.EntityPlace, (ulong)System.Numerics.BitOperations.TrailingZeroCount(places));
        }

        // Whoever is named nowhere but in the articles is hardly a side.
        var everywhere = own.OtherPlaces(mention) | (1UL << (int)mention.Rule.Place);
        var opening = sheet.Structure.OpeningEnd;
        var start = opening == 0 ? 2UL : own.First < opening ? 1UL : 0;
        list.Add(RoleFeature.EntityAll, everywhere, start);
        list.Add(RoleFeature.EntityAll, everywhere, 4 + (3 * (ulong)Math.Min(own.Count, 4)) + start);
    }

    // A noun of a side before the name: whether the contract gives this name to a side of its own.
    private void AddSides(RoleFeatureList list, in MentionContext context)
    {
        var text = sheet.Text;
        for (var index = context.First - 1; index >= Math.Max(context.Floor, context.First - 4); index--)
        {
            if (text.Tokens[index].Kind == TokenKind.Word && RoleNouns.Of(text.FoldedOf(text.Tokens[index])) is RoleNounKind.Party or RoleNounKind.Side)
            {
                var isOpen = sheet.Heads.Sides.IsOpen(index, Math.Min(context.First, LongestOpening));
                list.Add(RoleFeature.SideNamed, isOpen ? 1UL : 0, sheet.Structure.OpeningEnd > context.First ? 1UL : 0);
            }
        }
    }
}
