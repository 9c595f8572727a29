using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using CaseMgmtCareers.Web.Tests.Running;

namespace CaseMgmtCareers.Web.Tests.Hosting;

public sealed class RequestLimitTests(SharedSite site)
{
    [Theory]
    [InlineData(16 * 1024 - 3, 1, 200)]
    [InlineData(16 * 1024, 1, 414)]
    [InlineData(60 * 1024, 1, 414)]
    [InlineData(1, 200, 200)]
    [InlineData(1, 201, 400)]
    [InlineData(1, 4000, 400)]
    public async Task A_query_has_a_longest_length_and_a_most_of_members(int length, int members, int status)
    {
        var query = string.Join('&', Enumerable.Repeat($"a={new string('a', length - 1)}"[..(length + 1)], members));
        using var response = await site.GetAsync($"/eligibility/all?{query}");

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("/api/v1/assessments", "application/json", false, 413)]
    [InlineData("/api/v1/assessments", "application/json", true, 413)]
    [InlineData("/eligibility/team", "application/x-www-form-urlencoded", false, 413)]
    [InlineData("/eligibility/team", "application/x-www-form-urlencoded", true, 413)]
    [InlineData("/about", "text/plain", false, 405)]
    [InlineData("/about", "text/plain", true, 405)]
    public async Task Whoever_sends_far_too_much_reads_the_answer_and_sees_no_broken_connection(string address, string type, bool inPieces, int status)
    {
        using StringContent body = new(new string('a', 16 * 1024 * 1024), Encoding.ASCII, new MediaTypeHeaderValue(type));
        using HttpRequestMessage request = new(HttpMethod.Post, address) { Content = body };
        request.Headers.TransferEncodingChunked = inPieces;
        using var response = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "400")]
    [InlineData("GET / HTTP/1.1\r\n\r\n", "400")]
    [InlineData("GET / HTTP/1.1\r\nHost: a b\r\n\r\n", "400")]
    [InlineData("GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n", "400")]
    [InlineData("GET / HTTP/9.9\r\nHost: a\r\n\r\n", "505")]
    [InlineData("POST /api/v1/assessments HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "400")]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "400")]
    [InlineData("POST /api/v1/assessments HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n", "400")]
    [InlineData("POST /api/v1/assessments HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", "400")]
    [InlineData("POST /api/v1/assessments HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "400")]
    [InlineData("POST /api/v1/assessments HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "400")]
    [InlineData("POST /api/v1/assessments HTTP/1.1\r\nHost: a\r\nContent-Length: -3\r\n\r\n", "400")]
    [InlineData("POST /api/v1/assessments HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "400")]
    [InlineData("CONNECT elsewhere.example:80 HTTP/1.1\r\nHost: elsewhere.example:80\r\n\r\n", "400", "405", "404")]
    [InlineData("nonsense\r\n\r\n", "400")]
    [InlineData("GET / HTTP/1.1\nHost: a\n\n", "400")]
    [InlineData("GET http://elsewhere.example/ HTTP/1.1\r\nHost: a\r\n\r\n", "400")]
    [InlineData("GET /\u00ff\u00fe HTTP/1.1\r\nHost: a\r\n\r\n", "400")]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nX : b\r\n\r\n", "400")]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nX: a\r\n b\r\n\r\n", "400")]
    [InlineData("POST /api/v1/assessments HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}", "400")]
    [InlineData("POST /api/v1/assessments HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", "400")]
    [InlineData("POST /api/v1/assessments HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n{}\r\n0\r\n\r\n", "400")]
    [InlineData("POST /api/v1/assessments HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 2147483648\r\n\r\n", "413")]
    public async Task A_malformed_request_is_refused(string request, params string[] statuses)
    {
        var answer = await SayAsync(request);

        Assert.Contains(answer.Split(' ').ElementAtOrDefault(1), statuses);
        Assert.Contains("Content-Security-Policy: default-src 'none'", answer, StringComparison.Ordinal);
        Assert.Contains("X-Content-Type-Options: nosniff", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Server:", answer, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("   at ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Log, line => line.Contains("Exception: ", StringComparison.Ordinal) && !line.Contains(FaultController.Secret, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("head", "/")]
    [InlineData("Head", "/site.css")]
    [InlineData("get", "/eligibility/result")]
    [InlineData("post", "/about")]
    [InlineData("NONSENSE", "/about")]
    public async Task A_method_that_is_none_of_HTTPs_is_not_allowed(string method, string address)
    {
        var answer = await SayAsync($"{method} {address} HTTP/1.1\r\nHost: a\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 405", answer, StringComparison.Ordinal);
        Assert.Contains("Allow: GET, HEAD", answer, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Log, line => line.Contains("mismatch", StringComparison.Ordinal) || line.Contains("NONSENSE", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_request_that_two_could_read_in_two_ways_is_the_last_of_its_connection()
    {
        const string Body = "e\r\n{\"profile\":{}}\r\n0\r\n\r\n";
        foreach (var coding in new[] { "chunked, chunked", "gzip, chunked", "chunked\r\nContent-Length: 4" })
        {
            var answers = await SayAsync($"POST /api/v1/assessments HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: {coding}\r\n\r\n{Body}GET /about HTTP/1.1\r\nHost: a\r\n\r\n", toTheEnd: true);

            Assert.StartsWith("HTTP/1.1 400", answers, StringComparison.Ordinal);
            Assert.Equal(0, answers.IndexOf("HTTP/1.1 ", StringComparison.Ordinal));
            Assert.Equal(0, answers.LastIndexOf("HTTP/1.1 ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task What_comes_before_the_body_may_not_be_without_end()
    {
        var many = string.Concat(Enumerable.Range(0, 100).Select(number => $"A{number}: b\r\n"));

        Assert.StartsWith("HTTP/1.1 414", await SayAsync($"GET /?{new string('a', 200 * 1024)} HTTP/1.1\r\nHost: a\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 431", await SayAsync($"GET / HTTP/1.1\r\nHost: a\r\n{many}\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 431", await SayAsync($"GET / HTTP/1.1\r\nHost: a\r\nA: {new string('b', 40_000)}\r\n\r\n"), StringComparison.Ordinal);
    }

    private async Task<string> SayAsync(string request, bool toTheEnd = false)
    {
        using TcpClient connection = new();
        await connection.ConnectAsync(IPAddress.Loopback, site.Client.BaseAddress!.Port, TestContext.Current.CancellationToken);
        await using var stream = connection.GetStream();
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(request), TestContext.Current.CancellationToken);
        }
        catch (IOException)
        {
            // The server heard enough, answered and went; its answer is there to be read.
        }

        if (toTheEnd)
        {
            using StreamReader reader = new(stream, Encoding.Latin1);

            return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        }

        var buffer = new byte[2048];
        var read = await stream.ReadAsync(buffer, TestContext.Current.CancellationToken);

        return Encoding.Latin1.GetString(buffer, 0, read);
    }
}
