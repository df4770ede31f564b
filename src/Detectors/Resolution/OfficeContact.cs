using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Detectors.Resolution;

/// <summary>Tells contacts of an office from those of a person: "telefon podatelny 566 688 011", "radnice: posta@…".</summary>
internal static class OfficeContact
{
    private static readonly string[] Servers = ["mesto", "obec", "mestys", "ouu", "muu", "mu-", "ou-", "meu", "urad", "kraj", "zs-", "ms-", "zs.", "ms.", "skola",
        "knihovna", "magistrat", "radnice"];
    private const int Reach = 48;
    private static readonly System.Buffers.SearchValues<char> NameMarks = System.Buffers.SearchValues.Create("._0123456789");
    private static readonly string[] Words = ["podateln", "ústředn", "radnic", "úřad", "pokladn", "kancelář", "sekretariát", "spojovatelk",
        "infolink", "infocentr", "recepc", "dispečink", "na obec", "obce", "školy", "do školy", "vrátnic", "správa", "správy", "helpdesk",
        "hotline", "tísňov", "linka pomoci", "pohotovost", "knihovny", "technické služby", "technických služeb", "ztrát a nálezů", "ordinac", "redakc"];
    private static readonly string[] General = ["info", "obchod", "faktur", "office", "kontakt", "podpor", "servis", "prodej", "mail", "posta",
        "podatelna", "epodatelna", "recepce", "sprava", "skola", "zs", "ms", "sekretariat", "reditel", "spolek", "klub", "svj", "tj", "sk.",
        "sdh", "hasici", "knihovna", "muzeum", "urad", "obec", "mesto", "objednavk", "uctarna", "ekonom", "vedeni", "centrum", "domov", "farnost",
        "kancelar", "dispecink", "helpdesk", "stavby", "projekt", "marketing", "eshop", "reklamace", "admin", "web", "noreply", "sokol"];
    private static readonly string[] Mailboxes = ["podatelna", "epodatelna", "e-podatelna", "posta", "urad", "obec", "mesto", "mestys",
        "radnice", "ou", "mu", "meu", "sekretariat", "kancelar", "recepce", "hrbitov", "helpdesk", "infocentrum", "noreply"];

    /// <summary>Whether the words right before <paramref name="span"/>, behind <paramref name="from"/>, name an office.</summary>
    public static bool IsNamedBefore(ReadOnlySpan<char> view, int from, TextSpan span)
    {
        var start = Math.Max(Math.Max(from, 0), span.Start - Reach);
        var words = start < span.Start ? view[start..span.Start] : default;
        words = words[(words.LastIndexOfAny('\n', ';', '.') + 1)..];
        foreach (var word in Words)
        {
            if (words.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the part before the sign looks like the name of somebody: two words or a word with a number, and no
    /// word of a firm or an office.</summary>
    public static bool IsOfSomebody(ReadOnlySpan<char> address)
    {
        var sign = address.IndexOf('@');
        var name = sign < 0 ? default : address[..sign];
        foreach (var word in General)
        {
            if (name.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return name.Length > 3 && name.ContainsAny(NameMarks) && char.IsLetter(name[0]);
    }

    /// <summary>Whether the address is a single word at the server of an office ("kemp@mesto-lhota.example").</summary>
    public static bool IsAtOffice(ReadOnlySpan<char> address)
    {
        var sign = address.IndexOf('@');
        if (sign < 3 || address[..sign].IndexOfAnyExceptInRange('a', 'z') >= 0)
        {
            return false;
        }

        foreach (var word in Servers)
        {
            if (address[(sign + 1)..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the part of an e-mail address before its sign is that of an office and of nobody.</summary>
    public static bool IsMailbox(ReadOnlySpan<char> address)
    {
        var sign = address.IndexOf('@');
        var name = sign < 0 ? default : address[..sign];
        foreach (var mailbox in Mailboxes)
        {
            if (name.Equals(mailbox, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
