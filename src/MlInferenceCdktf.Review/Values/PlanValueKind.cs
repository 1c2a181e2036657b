namespace MlInferenceCdktf.Review.Values;

internal enum PlanValueKind
{
    Null,
    Bool,
    Number,
    Text,
    List,
    Map,
    Unknown,
}
