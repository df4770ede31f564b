using System.Collections.Frozen;
using Clona.Detectors.Lexicon;

namespace Clona.Detectors.Entities;

/// <summary>Short and familiar forms of given names ("Pepa" is a Josef), folded. Some stand for several names.</summary>
/// <remarks>The forms that Czechs use of each other in minutes and letters; one that is as often a name of its own ("Radek", "Lenka")
/// is none.</remarks>
internal static class ShortNames
{
    private static readonly string[] Table =
    [
        "pepa josef", "pepik josef", "josifek josef", "jozka josef", "jozin josef", "honza jan", "honzik jan", "jenda jan", "jenik jan", "jenicek jan",
        "jirka jiri", "jirik jiri", "franta frantisek", "fanda frantisek", "frantik frantisek", "fanous frantisek",
        "tonda antonin", "tonik antonin", "toncek antonin", "vasek vaclav", "vasik vaclav", "vena vaclav", "lada ladislav vladimir", "ladik ladislav",
        "vlada vladimir", "zdenda zdenek", "zdenecek zdenek", "mirek miroslav", "mira miroslav jaromir", "mirecek miroslav", "jarda jaroslav",
        "jarousek jaroslav", "jarek jaroslav jaromir", "standa stanislav", "stanik stanislav", "slavek slavomir miroslav jaroslav", "kuba jakub",
        "kubik jakub", "ondra ondrej", "ondrasek ondrej", "vojta vojtech", "vojtik vojtech", "lojza alois", "lojzik alois", "bohous bohumil bohuslav",
        "bohus bohumil bohuslav", "karlik karel", "kaja karel karolina", "petrik petr", "peta petr petra", "pavlik pavel", "tomik tomas",
        "tomasek tomas", "misa michal michaela", "misak michal", "mila miloslav miloslava milada ludmila milan", "milda miloslav milan",
        "ludek ludvik", "luda ludvik ludmila", "matej matous", "mates matej", "davidek david", "lukasek lukas",
        "martinek martin", "rada radoslav radomir radovan", "rudla rudolf", "ruda rudolf", "oldra oldrich", "olda oldrich", "vilik vilem", "vilda vilem",
        "eda eduard", "edik eduard", "emilek emil", "gusta gustav augustin", "danek daniel", "danda daniel", "alda alexandr", "sasa alexandr alexandra",
        "stepa stepan", "sim simon", "simonek simon", "krystufek krystof", "filipek filip", "vitek vit vitezslav",
        "vitousek vit", "bretik bretislav", "premek premysl", "bedra bedrich", "hynecek hynek", "robik robert",
        "anicka anna", "anca anna", "andulka anna", "marenka marie", "maruska marie", "mana marie", "majka marie", "manka marie",
        "bara barbora", "barca barbora", "baruska barbora", "katka katerina", "kacka katerina", "kaca katerina", "katuska katerina", "zuzka zuzana", "zuzanka zuzana",
        "jarka jaroslava", "jaruska jaroslava", "terka tereza", "terezka tereza", "verca veronika", "verunka veronika", "hanka hana", "hanicka hana", "jituska jitka",
        "janicka jana", "evicka eva", "evca eva", "lida ludmila", "liduska ludmila", "lidka ludmila", "bozka bozena", "bozenka bozena", "ruza ruzena", "ruzenka ruzena",
        "vlastik vlastimil", "stana stanislava", "dasa dagmar", "daska dagmar", "marketka marketa", "maky marketa", "lucka lucie", "lucinka lucie",
        "klarka klara", "nikca nikola", "kika kristyna", "kristynka kristyna", "tyna kristyna martina",
        "betka alzbeta", "bety alzbeta", "helenka helena", "hela helena", "irenka irena", "irca irena", "ivca iva ivana iveta",
        "ivka iva ivana", "lenicka lenka", "libuska libuse", "lizinka libuse", "milka milena", "milenka milena", "madla magdalena",
        "majda magdalena", "monca monika", "pavlinka pavlina", "petruska petra", "sarka sarlota", "simca simona", "sonicka sona",
        "venda vendula vaclav", "verka vera", "zdenicka zdenka", "adelka adela", "adamek adam",
        "andrejka andrea", "denca denisa", "gabina gabriela", "gabka gabriela", "renca renata", "renatka renata", "romca romana", "kamca kamila", "natalka natalie",
        "amalka amalie", "julinka julie", "emicka ema emilie", "emilka emilie", "sofinka sofie", "terez tereza", "alenka alena", "alca alena",
        "blanicka blanka", "bohunka bohumila", "mirka miroslava", "slavka slavomira miroslava jaroslava", "vladka vladimira", "ladka ladislava",
    ];

    private static readonly FrozenDictionary<ulong, ulong[]> Full = Read();

    /// <summary>Keys of the names that the name with this key is short for; none where it is a name of its own.</summary>
    public static IReadOnlyList<ulong> FullOf(ulong key) => Full.GetValueOrDefault(key) ?? [];

    private static FrozenDictionary<ulong, ulong[]> Read() => Table
        .Select(row => row.Split(' '))
        .SelectMany(row => row.Skip(1).Select(name => (Short: NameStem.KeyOf(row[0]), Full: NameStem.KeyOf(name))))
        .GroupBy(pair => pair.Short)
        .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Full).Distinct().ToArray());
}
