namespace Clona.Web.Review;

/// <summary>A finding as the machine proposed it; its words are in the text.</summary>
/// <param name="Id">Id.</param>
/// <param name="Type">Wire name of its kind.</param>
/// <param name="Start">Offset of its first UTF-16 code unit.</param>
/// <param name="End">Offset behind the last one.</param>
/// <param name="Page">Page from 1.</param>
/// <param name="Boxes">Boxes: page, left, top, right, bottom.</param>
/// <param name="Confidence">Probability in [0, 1].</param>
/// <param name="Entity">Entity that groups it.</param>
/// <param name="Role">Wire name of the role.</param>
/// <param name="Decision">Wire name of the proposed decision.</param>
/// <param name="Rule">Rule that proposes it.</param>
/// <param name="LegalGround">Law the rule rests on.</param>
/// <param name="Explanation">Czech sentence without the value.</param>
public sealed record FindingData(
    string Id,
    string Type,
    int Start,
    int End,
    int Page,
    IReadOnlyList<double[]> Boxes,
    double Confidence,
    string Entity,
    string Role,
    string Decision,
    string Rule,
    string LegalGround,
    string Explanation);
