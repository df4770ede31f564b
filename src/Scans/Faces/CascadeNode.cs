namespace Clona.Scans.Faces;

/// <summary>A question of a tree: is a feature of the window less than a threshold?</summary>
/// <param name="Less">Where it goes on if so: above 0 the number of a node, else that of a leaf with its sign turned.</param>
/// <param name="More">Where it goes on if not, likewise.</param>
/// <param name="Feature">Number of the feature.</param>
/// <param name="Threshold">The threshold, in standard deviations of the window.</param>
internal readonly record struct CascadeNode(int Less, int More, int Feature, float Threshold);
