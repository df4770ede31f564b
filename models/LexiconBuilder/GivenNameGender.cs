using Clona.Detectors.Lexicon;

namespace Clona.LexiconBuilder;

/// <summary>Decides from its ending whether a given name is a man's or a woman's; the register doesn't tell.</summary>
internal static class GivenNameGender
{
    private static readonly HashSet<string> MenInVowels = Words(
        "honza jirka ota saša míša nikita ilja sáva jura kuba pepa tonda franta joshua luca luka láďa péťa míra ondra vojta "
        + "jarda standa vašek jenda jáchyma kosta attila béla gyula juda jonáša aljoša míťa váňa kolja serjoža dima sergeja "
        + "mustafa zachariá nikola boža vojta zbyňa slávka joša mirča aleksa garba andrea jóna jiří rené andré mike george "
        + "dante uwe luke ante jože mate steve joe dave pierre philippe claude hanse jose josé zoe arne rune ole pete blaže "
        + "jerome maurice bruce lance kyle dale wayne duane blake jake jesse jaime giuseppe michele gabriele daniele raffaele "
        + "samuele emanuele simone clemente vicente felipe jorge enrique tade thadée mathé thorge");

    private static readonly HashSet<string> WomenInConsonants = Words(
        "dagmar ester esther miriam mirjam nikol nicole karin ingrid elen ellen carmen karmen rút ruth helen vivien jasmin jasmín "
        + "yasmin sarah hannah deborah leah rachel ráchel rebekah judit judith edit edith astrid sigrid margit birgit gerlind "
        + "katrin kathrin karolin carolin evelin evelyn marilyn madlen madlein marlen kim iris doris agnes ines inés dolores "
        + "lilian vivian marion sharon alison jennifer heather mabel isabel annabel christel rahel muriel nikoll ann jean jane "
        + "elizabeth elisabeth margaret scarlett violet brigit brigid kristin kristýn katarin aneth anett annet žanet janet "
        + "nanett ivet ivett lisbeth beáth salome noemi naomi emily amy nelly betty mary kelly sally wendy lucy ruby tiffany "
        + "stacy dorothy harriet nancy ivy daisy poppy molly lily zoey chloé zoé renée aimée desirée dorothée nátali natali "
        + "nataly melani stefani vali heidi sindy cindy sandy candy mandy wendi terri vicki kristy andy fanny jenny lilly "
        + "hedvig solveig ingeborg gudrun adelheid svetlan gulnar šahar ajšet fatmagül nor nour hajar ikram maryam mariam "
        + "linh huong hương lan mai nga hoa thao thu trang phuong anh ngoc hong thanh thuy yen hang hanh loan dung van vân");

    private static readonly HashSet<string> Both = Words(
        "nikola andrea kim saša míša nikita luca simone daniele gabriele michele jean robin alex rené anh thanh van linh hong dung "
        + "dominique jaime jessie charlie vanja saši míšo ariel noor nour andy sandy mai thu ngoc");

    /// <summary>The facts for <paramref name="name"/>; names that both may bear get both.</summary>
    public static LexiconFacts Of(string name)
    {
        var lower = name.ToLowerInvariant();
        if (Both.Contains(lower))
        {
            return LexiconFacts.GivenMale | LexiconFacts.GivenFemale;
        }

        var feminineEnding = lower[^1] is 'a' or 'e' or 'ě' or 'á' or 'é' && !MenInVowels.Contains(lower);
        return feminineEnding || WomenInConsonants.Contains(lower) ? LexiconFacts.GivenFemale : LexiconFacts.GivenMale;
    }

    private static HashSet<string> Words(string list) =>
        list.Split(' ').ToHashSet(StringComparer.Ordinal);
}
