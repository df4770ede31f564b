namespace Clona.Accuracy.Scoring;

/// <summary>Counts from which every main figure is computed; sums over documents.</summary>
internal sealed class Tally
{
    public int Documents { get; set; }

    public int Words { get; set; }

    public Rate Mentions { get; } = new();

    public Rate Entities { get; } = new();

    /// <summary>Letters and numbers that must go: those masked of all.</summary>
    public Rate Characters { get; } = new();

    /// <summary>Documents with something to remove: those that leak of all.</summary>
    public Rate Leaks { get; } = new();

    /// <summary>Documents with a critical datum: those that leak one of all.</summary>
    public Rate CriticalLeaks { get; } = new();

    /// <summary>Masked letters and numbers outside questions: those that had to go of all.</summary>
    public Rate MaskedCharacters { get; } = new();

    /// <summary>Letters and numbers outside everything that must go or is in question.</summary>
    public int FreeCharacters { get; set; }

    public Rate OfficialsReadable { get; } = new();

    public Rate OfficialsNotRemoved { get; } = new();

    /// <summary>Persons with exact limits: hits of all gold persons.</summary>
    public Rate PersonsStrict { get; } = new();

    public int PersonsPredicted { get; set; }

    public Rate PersonsTouched { get; } = new();

    public int PersonsFalse { get; set; }

    public Rate Roles { get; } = new();

    public int Reviews { get; set; }
}
