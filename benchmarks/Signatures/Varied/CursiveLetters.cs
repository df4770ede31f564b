namespace Clona.Signatures.Varied;

/// <summary>Skeletons of written letters: places through which the pen goes, the line at 0, small letters 1 high, y up.</summary>
internal static class CursiveLetters
{
    private const string Small =
        """
        a .9 .8 .5 1 .1 .5 .4 0 .8 .5 .9 1 .85 .2 1.1 .1
        e 0 .3 .5 .55 .55 .95 .25 .95 .1 .4 .4 0 .9 .2
        i 0 .2 .3 1 .35 .2 .6 0 .8 .2
        l 0 .2 .4 1.3 .45 2 .25 2 .2 .5 .4 0 .8 .2
        m 0 .2 .15 1 .2 0 .35 .8 .55 .95 .6 0 .75 .8 .95 .95 1 .1 1.3 .1
        n 0 .2 .15 1 .2 0 .4 .85 .6 .9 .65 .1 1 .1
        o .5 1 .1 .6 .35 0 .75 .4 .55 .95 1 .9
        r 0 .2 .25 1.1 .4 .85 .6 .9 .5 .1 .9 .1
        s 0 .2 .4 1.1 .55 .5 .4 0 .1 .1 .9 .2
        t 0 .2 .35 1.6 .3 .3 .55 0 .9 .2
        u 0 1 .1 .1 .45 .1 .6 1 .65 .1 1 .1
        v 0 1 .3 0 .6 .9 1 .85
        k 0 .2 .3 1.9 .15 0 .25 .6 .6 1 .3 .55 .7 0 1 .1
        h 0 .2 .35 1.9 .2 0 .4 .85 .65 .85 .65 .05 1 .1
        y 0 1 .15 .2 .5 .3 .6 1 .45 -.9 .1 -.8 .5 -.1 .9 .2
        d .8 .9 .4 1 .1 .4 .45 0 .8 .6 .95 2 .85 .1 1.1 .1
        """;

    private const string Large =
        """
        J .2 1.9 .9 2.1 .8 .3 .4 -.7 0 -.3 .6 .1 1.2 .3
        K .2 2 .25 0 .2 1 1.1 2 .4 1.1 1.2 0 1.5 .1
        S 1.2 1.8 .7 2.1 .4 1.4 .9 .8 .7 .1 .1 .2 .6 .6 1.5 .3
        P .3 0 .4 2 1 2.1 1.1 1.3 .4 1 1.3 .2
        H .2 2 .25 0 .3 1 1 1.1 1.1 2 1.05 0 1.5 .2
        B .3 0 .35 2 1 1.9 .5 1.1 1.1 .6 .7 0 .2 .2 1.4 .1
        V 0 1.9 .5 0 1.1 2 1.6 1.8
        D .4 1.9 .3 .1 .9 0 1.3 1 .7 2.1 .1 1.7 .9 1.9
        M 0 0 .4 2 .7 .4 1.2 2 1.3 0 1.7 .2
        L .7 1.9 .4 2 .5 .6 .1 0 .7 .2 1.4 -.1
        """;

    private static readonly Dictionary<char, (double X, double Y)[]> Skeletons = (Small + "\n" + Large).Split('\n').ToDictionary(line => line[0], Places);

    /// <summary>Letters that are small.</summary>
    public const string SmallOnes = "aeilmnorstuvkhyd";

    /// <summary>Letters that are large.</summary>
    public const string LargeOnes = "JKSPHBVDML";

    /// <summary>The places of a letter, y down.</summary>
    public static IReadOnlyList<(double X, double Y)> Of(char letter) => Skeletons[letter];

    private static (double X, double Y)[] Places(string line)
    {
        var numbers = line[2..].Split(' ').Select(word => double.Parse(word, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return [.. numbers.Chunk(2).Select(pair => (pair[0], -pair[1]))];
    }
}
