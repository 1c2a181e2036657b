namespace MlInferenceCdktf.Review.Reading;

/// <summary>Which of the two states a plan stands between.</summary>
internal enum Side
{
    Before,
    After,
}
