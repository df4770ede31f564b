namespace Clona.Detectors.Tests.Lexicon;

/// <summary>A test against the forms of Debian's hunspell-cs, which is installed on some machines and never shipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class HunspellFactAttribute : FactAttribute
{
    public HunspellFactAttribute()
    {
        if (!HunspellForms.IsInstalled)
        {
            Skip = "The package hunspell-cs is not installed on this machine.";
        }
    }
}
