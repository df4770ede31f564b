using Clona.Scans.Pictures;

namespace Clona.Signatures;

/// <summary>Makes sheets of which some are signed. Makers share no hands, pens, stamps and scanners with each other.</summary>
internal interface ISheetMaker
{
    /// <summary>A web page that prints as that many sheets of A4.</summary>
    string Html(int count);

    /// <summary>Draws what pens write on a printed sheet, and scans it.</summary>
    /// <param name="printed">The sheet as it was printed.</param>
    /// <param name="number">Its number, from 0.</param>
    /// <param name="dotsPerInch">Its resolution.</param>
    MadeSheet Finish(ColorPicture printed, int number, int dotsPerInch);
}
