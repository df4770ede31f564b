namespace Clona.TrainingText.Templates;

/// <summary>A document with places for names and values.</summary>
/// <param name="Id">Name of the file and of the template in it; unique.</param>
/// <param name="Profiles">Profiles of publication that it fits.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record Template(string Id, IReadOnlyList<string> Profiles, IReadOnlyList<TemplateLine> Lines);
