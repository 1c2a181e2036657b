namespace MlInferenceCdktf.Planning.Tests.Scaling;

public class CronExpressionTests
{
    [Theory]
    [InlineData("0 8 * * MON-FRI")]
    [InlineData("*/15 0-6/2,22 1,15 jan-Jun *")]
    [InlineData("30 17 24 12 * 2027")]
    [InlineData("0  0  29 2 *")]
    [InlineData("0 0 31 2,3 *")]
    // A day of the week makes it happen in every month, whatever the day of the month.
    [InlineData("0 0 31 2 SUN")]
    [InlineData("59 23 31 12 0,6 2099")]
    [InlineData("0 0 29 2 * 2027-2028")]
    public void Reads_numbers_names_lists_ranges_steps_and_a_year(string cron) => Assert.Null(CronExpression.Problem(cron));

    [Theory]
    [InlineData("")]
    [InlineData("0 8 * * * * *")]
    [InlineData("0 8 * * MON-")]
    [InlineData("0 8 * * -FRI")]
    [InlineData("0 8 , * *")]
    [InlineData("0 8 ? * MON")]
    [InlineData("0 8 * * MON#1")]
    [InlineData("5/10 8 * * *")]
    [InlineData("*/60 8 * * *")]
    [InlineData("*/x 8 * * *")]
    [InlineData("+5 8 * * *")]
    [InlineData("٥ 8 * * *")]
    [InlineData("0\t8 * * *")]
    [InlineData("99999999999 8 * * *")]
    [InlineData("0 0 30 2 *")]
    [InlineData("0 0 29 2 * 2025-2027")]
    [InlineData("@daily")]
    public void Refuses_what_no_page_of_Googles_names(string cron) => Assert.NotNull(CronExpression.Problem(cron));
}
